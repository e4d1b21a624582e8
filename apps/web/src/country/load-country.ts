import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { CountryPageDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One state with what the atlas knows of it, asked once for a page and its head. Codes are read in either case. */
export const loadCountry = cache(async (code: string) =>
  askServer(CountryPageDocument, { code: code.toUpperCase(), language: graphqlLanguage(await getLocale()) }),
)
