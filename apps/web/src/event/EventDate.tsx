import { useFormatter, useTranslations } from 'next-intl'
import type { EventLineFragment } from '../../generated/graphql.ts'
import { DateText } from '../page/DateText.tsx'

const exactDay = /^\d{4}-\d\d-\d\d$/

/** When an event happened: its day, or its first and its last day, with month and year once where they are the same. */
export function EventDate({ event }: { event: Pick<EventLineFragment, 'date' | 'until'> }) {
  const t = useTranslations('pages.event')
  const format = useFormatter()
  const { date, until } = event
  if (!until) return <DateText date={date} />
  if (exactDay.test(date.edtf) && exactDay.test(until.edtf) && date.date.slice(0, 4) === until.date.slice(0, 4)) {
    const at = (day: string) => new Date(`${day}T00:00:00Z`)
    return <span>{format.dateTimeRange(at(date.date), at(until.date), { dateStyle: 'long', timeZone: 'UTC' })}</span>
  }
  return t.rich('fromUntil', { from: () => <DateText date={date} />, until: () => <DateText date={until} /> })
}
