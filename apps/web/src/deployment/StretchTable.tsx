import { useTranslations } from 'next-intl'
import { useDayText } from '../language/use-day-text.ts'
import type { Details } from './use-details.ts'

interface StretchTableProps {
  readonly stretches: Details['stretches']
  /** The name of a state or territory on a day. */
  readonly stateName: (code: string, day: string) => string
}

/** How a deployment stood, time after time, as a table. */
export function StretchTable({ stretches, stateName }: StretchTableProps) {
  const t = useTranslations('pages.deployment')
  const dayText = useDayText()
  return (
    <div className="scroll">
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('how')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch) => {
            const host = stretch.host ?? stretch.hostTerritory
            return (
              <tr key={stretch.from}>
                <th scope="row">{dayText(stretch.from)}</th>
                <td data-label={t('how')}>{stretch.statusLabel ?? t('status', { status: stretch.status })}</td>
                <td data-label={t('where')}>
                  {stretch.place.name}
                  {host && <span className="soft">{`, ${stateName(host.code, stretch.from)}`}</span>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
