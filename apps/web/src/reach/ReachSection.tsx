'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Details } from '../deployment/use-details.ts'
import { LoadState } from '../place/LoadState.tsx'
import type { Reach, ReachAnswer } from './use-reach.ts'

/** What of a deployment's weapons is asked. */
export interface ReachSectionProps {
  readonly systems: Details['systems']
  readonly reach: ReachAnswer
  /** Draws the reach of a system, or of none. */
  readonly onReach: (system: string | null) => void
}

/** Cities that the table shows before it is asked for all. */
const shownFirst = 12

/** The weapons of a deployment; on demand how far each reaches, drawn on the map, and how long it flies to which city. */
export function ReachSection({ systems, reach, onReach }: ReachSectionProps) {
  const t = useTranslations('reach')
  const format = useFormatter()
  if (systems.length === 0) return null
  const chosen = systems.find(({ slug }) => slug === reach.system)
  const answer = reach.loaded.value?.reach
  return (
    <section>
      <h3>{t('title')}</h3>
      <ul className="systems">
        {systems.map(({ slug, name, rangeKm, warhead }) => (
          <li key={slug}>
            {name}
            <span className="soft">
              {' '}
              {rangeKm
                ? t('range', {
                    range:
                      rangeKm.min === rangeKm.max
                        ? format.number(rangeKm.max)
                        : `${format.number(rangeKm.min)}–${format.number(rangeKm.max)}`,
                  })
                : t('noRange')}
              {', '}
              {t('warhead', { warhead })}
            </span>
          </li>
        ))}
      </ul>
      <div className="reach-buttons">
        {systems
          .filter(({ rangeKm }) => rangeKm)
          .map(({ slug, name }) => (
            <button
              aria-pressed={slug === reach.system}
              key={slug}
              onClick={() => onReach(slug === reach.system ? null : slug)}
              type="button"
            >
              {t('show', { name })}
            </button>
          ))}
      </div>
      {chosen && <LoadState loaded={reach.loaded} />}
      {chosen && answer?.system.slug === chosen.slug && <TargetTable reach={answer} />}
    </section>
  )
}

function TargetTable({ reach }: { reach: Reach }) {
  const t = useTranslations('reach')
  const format = useFormatter()
  const [isWhole, setWhole] = useState(false)
  const sorted = reach.targets.toSorted((a, b) => a.distanceKm - b.distanceKm)
  const shown = isWhole ? sorted : sorted.slice(0, shownFirst)
  const methods = [...new Set(sorted.flatMap(({ flightTime }) => (flightTime ? [flightTime.method] : [])))]
  return (
    <>
      <table className="reach-targets">
        <caption className="visually-hidden">{t('caption', { name: reach.system.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city')}</th>
            <th scope="col">{t('distance')}</th>
            <th scope="col">{t('flight')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ place, distanceKm, inRange, inRangeForSure, flightTime, noFlightTime }) => (
            <tr data-in-range={inRange ?? undefined} key={place.slug}>
              <th scope="row">{place.name}</th>
              <td>{t('km', { km: format.number(Math.round(distanceKm)) })}</td>
              <td>
                {inRange === false && t('beyond')}
                {inRange !== false && (flightTime ? t('minutes', minutes(flightTime)) : (noFlightTime ?? t('unknown')))}
                {inRange && !inRangeForSure && <span className="soft"> {t('perhaps')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && sorted.length > shownFirst && (
        <button className="plain link" onClick={() => setWhole(true)} type="button">
          {t('all', { count: sorted.length })}
        </button>
      )}
      {methods.map((method) => (
        <p className="soft" key={method}>
          {method}
        </p>
      ))}
    </>
  )
}

/** Seconds as minutes to one decimal, and whether both ends are then the same. */
function minutes({ minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number }) {
  const [min, max] = [minSeconds, maxSeconds].map((seconds) => Math.round(seconds / 6) / 10)
  return { min: min ?? 0, max: max ?? 0, same: String(min === max) }
}
