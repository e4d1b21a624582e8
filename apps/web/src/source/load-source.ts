import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { SourcePageDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One document with what it supports, asked once for a page and its head. */
export const loadSource = cache(async (slug: string) =>
  askServer(SourcePageDocument, { slug, language: graphqlLanguage(await getLocale()) }),
)
