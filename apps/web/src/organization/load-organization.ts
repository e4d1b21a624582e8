import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { OrganizationPageDocument } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** One organization with its members, asked once for a page and its head. Codes are read in either case. */
export const loadOrganization = cache(async (code: string) =>
  askServer(OrganizationPageDocument, { code: code.toUpperCase(), language: graphqlLanguage(await getLocale()) }),
)
