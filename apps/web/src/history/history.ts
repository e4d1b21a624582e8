import type { Period } from '@natlas/timeline'
import type { HistoryQuery } from '../../generated/graphql.ts'

/** The whole history, as the API's History operation gives it. */
export type History = HistoryQuery

/** A state, present or former. */
export type Country = History['countries']['edges'][number]['node']

/** A territory that was drawn on its own but was no state. */
export type Territory = History['specialTerritories'][number]

/** A state's time in an organization. */
export type Membership = Country['memberships'][number]

/** A citation, with the document that it cites. */
export type Citation = Membership['sources'][number]

type Dated = { readonly from?: { readonly date: string } | null; readonly to?: { readonly date: string } | null }

/** The days on which something dated holds. */
export function periodOf({ from, to }: Dated): Period {
  return { from: from?.date ?? null, to: to?.date ?? null }
}

/** All states of the history. */
export function countriesOf(history: History): Country[] {
  return history.countries.edges.map((edge) => edge.node)
}
