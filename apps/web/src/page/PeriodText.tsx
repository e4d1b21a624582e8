import { useTranslations } from 'next-intl'
import type { WrittenDate } from '../language/use-date-text.ts'
import { DateText } from './DateText.tsx'

/** From when to when, `to` being the first day on which it no longer held; without an end, since when. */
export function PeriodText({ from, to }: { from: WrittenDate | null; to: WrittenDate | null }) {
  const t = useTranslations('pages.period')
  const parts = {
    from: () => from && <DateText date={from} />,
    to: () => to && <DateText date={to} />,
  }
  if (from && to) return t.rich('fromTo', parts)
  if (from) return t.rich('since', parts)
  return to ? t.rich('until', parts) : t('always')
}
