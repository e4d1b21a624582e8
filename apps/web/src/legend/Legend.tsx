'use client'

import { useTranslations } from 'next-intl'
import { type Status, statuses } from '../history/status.ts'
import './legend.css'

/** What the colours mean: only those that are on the map that day. */
export function Legend({ shown, hasTerritory }: { shown: ReadonlySet<Status>; hasTerritory: boolean }) {
  const t = useTranslations('legend')
  return (
    <section aria-label={t('title')} className="legend">
      <ul>
        {statuses
          .filter((status) => shown.has(status))
          .map((status) => (
            <li key={status}>
              <Swatch status={status} />
              {t(status)}
            </li>
          ))}
        {hasTerritory && (
          <li>
            <Swatch isTerritory status="NONE" />
            {t('territory')}
          </li>
        )}
        <li className="perspective">{t('perspective')}</li>
      </ul>
    </section>
  )
}

/** A small square in the colour of a status. */
export function Swatch({ status, isTerritory = false }: { status: Status; isTerritory?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className="swatch"
      data-status={status}
      {...(isTerritory ? { 'data-territory': '' } : {})}
      viewBox="0 0 14 14"
    >
      <rect height="14" width="14" />
    </svg>
  )
}
