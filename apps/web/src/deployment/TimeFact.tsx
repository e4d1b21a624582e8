'use client'

import type { Day } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { useDateText } from '../language/use-date-text.ts'
import { statusRuns } from './status-runs.ts'
import type { Details } from './use-details.ts'
import { writtenDate } from './written-date.ts'

type Stretch = Details['stretches'][number]

/** From when to when; while it is not there, as when it is being built, both how long that lasts and when it is there. */
export function TimeFact({ details, shown }: { details: Details; shown: Stretch }) {
  const t = useTranslations('deployment')
  const dateText = useDateText()
  if (shown.status === 'ACTUAL') {
    const from = dateText(details.from)
    return details.to ? t('fromTo', { from, to: dateText(details.to) }) : t('since', { from })
  }
  const text = (day: Day) => dateText(writtenDate(details, day))
  const isShown = (run: { from: Day; to: Day | null }) =>
    run.from <= shown.from && (run.to === null || shown.from < run.to)
  const runs = statusRuns(details.stretches).filter((run) => run.status === 'ACTUAL' || isShown(run))
  return runs.map(({ from, to, status }) => (
    <p key={from}>
      {to
        ? t('statusFromTo', { status: t('status', { status }), from: text(from), to: text(to) })
        : t('statusSince', { status: t('status', { status }), from: text(from) })}
    </p>
  ))
}
