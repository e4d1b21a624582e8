import { useTranslations } from 'next-intl'
import { useDayText } from '../language/use-day-text.ts'
import type { Details } from './use-details.ts'

/** How a deployment stood, time after time, as a table. */
export function StretchTable({ stretches }: { stretches: Details['stretches'] }) {
  const t = useTranslations('pages.deployment')
  const dayText = useDayText()
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('how')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch) => (
            <tr key={stretch.from}>
              <th scope="row">{dayText(stretch.from)}</th>
              <td>{stretch.statusLabel ?? t('status', { status: stretch.status })}</td>
              <td>
                {stretch.place.name}
                <span className="soft">{` ${(stretch.host ?? stretch.hostTerritory)?.code ?? ''}`}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
