import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { EventPageDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One event with what belongs to it, asked once for a page and its head. */
export const loadEvent = cache(async (slug: string) =>
  askServer(EventPageDocument, { slug, language: graphqlLanguage(await getLocale()) }),
)
