import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { StatementPageDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One statement with its readings, asked once for a page and its head. */
export const loadStatement = cache(async (slug: string) =>
  askServer(StatementPageDocument, { slug, language: graphqlLanguage(await getLocale()) }),
)
