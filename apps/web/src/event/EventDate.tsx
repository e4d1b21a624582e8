import { useTranslations } from 'next-intl'
import type { EventLineFragment } from '../../generated/graphql.ts'
import { DateText } from '../page/DateText.tsx'

/** When an event happened: its day, or its first and its last day. */
export function EventDate({ event }: { event: Pick<EventLineFragment, 'date' | 'until'> }) {
  const t = useTranslations('pages.event')
  const { date, until } = event
  if (!until) return <DateText date={date} />
  return t.rich('fromUntil', { from: () => <DateText date={date} />, until: () => <DateText date={until} /> })
}
