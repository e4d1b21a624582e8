import type { Day } from '@natlas/timeline'
import { countriesOf, type History } from './history.ts'
import { nameOn } from './moment.ts'

/** The name that a state had on a day, or that of a territory, in the language of the history; an unknown code stays. */
export function stateName(history: History, code: string, day: Day): string {
  const country = countriesOf(history).find((it) => it.code === code)
  if (country) return nameOn(country, day)
  return history.specialTerritories.find((it) => it.code === code)?.name ?? code
}
