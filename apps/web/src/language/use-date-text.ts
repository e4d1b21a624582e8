import { useFormatter, useTranslations } from 'next-intl'

/** A date of history as the API gives it, as far as words need it. */
export interface WrittenDate {
  /** Its earliest day. */
  readonly date: string
  /** Extended Date/Time Format, level 1. */
  readonly edtf: string
}

/** A date of history in words: as exact as it is known, and saying so when it is about or uncertain. */
export function useDateText(): (date: WrittenDate) => string {
  const format = useFormatter()
  const t = useTranslations('date')
  const dayText = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', dateStyle: 'long' })
  return ({ date, edtf }) => {
    const span = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(edtf)
    if (span) {
      const [from = date, to = date] = span.slice(1)
      return t('between', { from: dayText(from), to: dayText(to) })
    }
    const [written = '', doubt] = /^([\d-]+)([?~%]?)$/.exec(edtf)?.slice(1) ?? []
    const parts = written.split('-').length
    const words = format.dateTime(new Date(`${date}T00:00:00Z`), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 ? { month: 'long' } : {}),
      ...(parts > 2 ? { day: 'numeric' } : {}),
    })
    if (doubt === '~') return t('about', { date: words })
    if (doubt === '?') return t('uncertain', { date: words })
    if (doubt === '%') return t('aboutUncertain', { date: words })
    return words
  }
}
