import type { Day } from '@natlas/timeline'
import { useFormatter } from 'next-intl'

/** A day in words, in the reader's language. */
export function useDayText(): (day: Day) => string {
  const format = useFormatter()
  return (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
}
