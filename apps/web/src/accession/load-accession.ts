import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { AccessionPageDocument, type RatificationOrder } from '../../generated/graphql.ts'
import { askServer } from '../http/ask-server.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'

/** The orders in which ratifications can be read. */
export const orders: readonly RatificationOrder[] = ['DEPOSITED', 'APPROVED', 'ALLY']

/** One accession with its milestones and ratifications, asked once for a page and its head. */
export const loadAccession = cache(async (slug: string, order: RatificationOrder) =>
  askServer(AccessionPageDocument, { slug, order, language: graphqlLanguage(await getLocale()) }),
)
