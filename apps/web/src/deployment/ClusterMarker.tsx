'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { sides } from './side.ts'
import type { Marked } from './use-marked.ts'

/** Several deployments that would cover one another. */
export interface ClusterMarkerProps {
  readonly marked: readonly Marked[]
  readonly isSelected: boolean
  readonly style: CSSProperties
  readonly onSelect: (slugs: readonly string[]) => void
}

/** Names that a label tells before it only counts. */
const namesTold = 4

/** A badge with the number of deployments, its rim divided among the sides; pressed, it lists them. */
export function ClusterMarker({ marked, isSelected, style, onSelect }: ClusterMarkerProps) {
  const t = useTranslations('deployments')
  const format = useFormatter()
  const names = marked.map(({ present }) => present.deployment.name)
  const told =
    names.length > namesTold ? [...names.slice(0, namesTold), t('more', { count: names.length - namesTold })] : names
  const label = t('cluster', { count: marked.length, names: format.list(told) })
  const radius = 11 + Math.min(7, Math.sqrt(marked.length) * 1.3)
  const rim = radius - 2.5
  const around = 2 * Math.PI * rim
  let before = 0
  return (
    <button
      aria-label={label}
      aria-pressed={isSelected}
      className="deployment cluster"
      data-count={marked.length}
      onClick={() => onSelect(marked.map(({ key }) => key))}
      style={style}
      title={label}
      type="button"
    >
      <svg
        aria-hidden="true"
        height={2 * radius}
        viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
        width={2 * radius}
      >
        <circle className="cluster-ground" r={radius} />
        {sides.map((side) => {
          const share = marked.filter((it) => it.side === side).length / marked.length
          const start = before
          before += share
          return (
            share > 0 && (
              <circle
                className="cluster-rim"
                data-side={side}
                key={side}
                r={rim}
                strokeDasharray={`${share * around} ${around}`}
                strokeDashoffset={-start * around}
              />
            )
          )
        })}
        <text className="cluster-count" dy="0.36em">
          {marked.length}
        </text>
      </svg>
    </button>
  )
}
