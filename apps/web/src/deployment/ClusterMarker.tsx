'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { badgeRadius } from './cluster.ts'
import type { Marked } from './marked.ts'

/** Several deployments that would cover one another. */
export interface ClusterMarkerProps {
  readonly marked: readonly Marked[]
  readonly isSelected: boolean
  readonly style: CSSProperties
  readonly onSelect: (slugs: readonly string[]) => void
}

/** Names that a label tells before it only counts. */
const namesTold = 4

/** A badge with the number of deployments, all of one side, as its rim tells; pressed, it lists them. */
export function ClusterMarker({ marked, isSelected, style, onSelect }: ClusterMarkerProps) {
  const t = useTranslations('deployments')
  const format = useFormatter()
  const names = marked.map(({ present }) => present.deployment.name)
  const told =
    names.length > namesTold ? [...names.slice(0, namesTold), t('more', { count: names.length - namesTold })] : names
  const label = t('cluster', { count: marked.length, names: format.list(told) })
  const radius = badgeRadius(marked.length)
  const [first] = marked
  const isImagined = first?.present.stretch.status === 'HYPOTHETICAL'
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
        <circle
          className="cluster-rim"
          data-imagined={isImagined || undefined}
          data-side={first?.side}
          r={radius - 2.5}
        />
        <text className="cluster-count" dy="0.36em">
          {marked.length}
        </text>
      </svg>
    </button>
  )
}
