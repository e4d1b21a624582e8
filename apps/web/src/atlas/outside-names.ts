import { inTheatre } from '@natlas/borders'
import type { Present } from '../deployment/present.ts'
import { countriesOf, type History } from '../history/history.ts'

/** The names of the states outside the theatre in which something stands, by code: the map names no other there. */
export function outsideNamesOf(history: History, presents: readonly Present[]): ReadonlyMap<string, string> {
  const hosts = new Set(presents.flatMap(({ stretch }) => stretch.host?.code ?? []))
  const outside = countriesOf(history).filter(({ code }) => hosts.has(code) && !inTheatre(code))
  return new Map(outside.map(({ code, names }) => [code, names.at(-1)?.name ?? code]))
}
