import type { Day } from '@natlas/timeline'
import type { WrittenDate } from '../language/use-date-text.ts'
import type { Details } from './use-details.ts'

/** A day on which something of a deployment changed, as exactly as it is known: stretches begin on days, records on `1984`. */
export function writtenDate({ from, to, phases }: Pick<Details, 'from' | 'to' | 'phases'>, day: Day): WrittenDate {
  const known = [from, to, ...phases.map((phase) => phase.from)]
  return known.find((date) => date?.date === day) ?? { date: day, edtf: day }
}
