'use client'

import { type Day, holdsOn } from '@natlas/timeline'
import { useFormatter, useTranslations } from 'next-intl'
import { useDateText } from '../language/use-date-text.ts'
import { Sources } from '../place/Sources.tsx'
import type { Details } from './use-details.ts'
import type { Names } from './use-names.ts'
import { writtenDate } from './written-date.ts'

type Stretch = Details['stretches'][number]

/** What changed over time: each stretch with what differs from the one before, and the phases' own sources. */
export function StretchList(props: { details: Details; day: Day; names: Names; onDay: (day: Day) => void }) {
  const { details, day, names, onDay } = props
  const t = useTranslations('deployment')
  const format = useFormatter()
  const dateText = useDateText()

  const told = (stretch: Stretch, before: Stretch | undefined) => {
    const host = (of: Stretch | undefined) => (of?.host ?? of?.hostTerritory)?.code
    const operators = (of: Stretch | undefined) => of && format.list(of.operators.map(names.operator))
    const differs = <Value,>(read: (of: Stretch) => Value) => !before || read(before) !== read(stretch)
    const code = host(stretch)
    return [
      stretch.statusLabel ?? (differs((of) => of.status) ? t('status', { status: stretch.status }) : null),
      code && differs(host) && t('inState', { name: names.state(code) }),
      differs(operators) && operators(stretch),
      differs((of) => of.place.name) && stretch.place.name,
    ].filter(Boolean)
  }

  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className="stretches">
        {details.stretches.map((stretch, index) => (
          <li key={stretch.from} {...(holdsOn(stretch, day) ? { 'data-holds': '' } : {})}>
            <button className="plain link" onClick={() => onDay(stretch.from)} type="button">
              {dateText(writtenDate(details, stretch.from))}
            </button>
            <span>{format.list(told(stretch, details.stretches[index - 1]) as string[])}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('historySources')}</summary>
        {details.phases.map((phase, index) => (
          <div className="note" key={`${phase.field} ${phase.from.edtf} ${index}`}>
            <p>
              {t('phase', { field: phase.field, date: dateText(phase.from) })}
              {phase.note ? ` ${phase.note}` : ''}
            </p>
            <Sources citations={phase.sources} />
          </div>
        ))}
      </details>
    </section>
  )
}
