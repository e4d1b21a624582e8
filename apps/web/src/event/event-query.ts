import { isDay } from '@natlas/timeline'
import type { EventListQueryVariables } from '../../generated/graphql.ts'
import { type SearchParams, searchValue } from '../page/search-values.ts'

/** What a reader asks a list of events for, as the address has it. */
export interface EventQuery {
  readonly tag: string | undefined
  readonly country: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly after: string | undefined
}

/** Reads the address of a list of events; days that are none are left out. */
export async function readEventQuery(search: SearchParams): Promise<EventQuery> {
  const [tag, country, from, to, after] = await Promise.all(
    ['tag', 'country', 'from', 'to', 'after'].map((name) => searchValue(search, name)),
  )
  return { tag, country: country?.toUpperCase(), from: dayOf(from), to: dayOf(to), after }
}

/** The same as the API is asked. */
export function whereOf({ tag, country, from, to }: EventQuery): NonNullable<EventListQueryVariables['where']> {
  return {
    ...(tag ? { tags: [tag] } : {}),
    ...(country ? { countries: [country] } : {}),
    ...(from || to ? { during: { from: from ?? null, to: to ?? null } } : {}),
  }
}

function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && isDay(text) ? text : undefined
}
