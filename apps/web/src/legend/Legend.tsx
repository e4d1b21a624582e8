'use client'

import { useTranslations } from 'next-intl'
import type { Present } from '../deployment/present.ts'
import { DeploymentSymbol } from '../deployment/Symbol.tsx'
import type { Side } from '../deployment/side.ts'
import { symbolSize } from '../deployment/symbol-size.ts'
import { type Status, statuses } from '../history/status.ts'
import type { Basis } from '../view/view.ts'
import { BasisField } from './BasisField.tsx'
import { LineSign } from './LineSign.tsx'
import { RingSign } from './RingSign.tsx'
import { ShownSigns } from './ShownSigns.tsx'
import { Swatch } from './Swatch.tsx'
import './legend.css'

/** What the legend tells. */
export interface LegendProps {
  /** The colours that are on the map that day. */
  readonly shown: ReadonlySet<Status>
  readonly hasTerritory: boolean
  /** Whose forces are on the map that day. */
  readonly sides: readonly Side[]
  /** Troops and missiles on the map that day. */
  readonly presents: readonly Present[]
  /** The border of 1997 is drawn. */
  readonly hasLine: boolean
  /** The reach of a weapon is drawn. */
  readonly hasRing: boolean
  readonly basis: Basis
  readonly onBasis: (basis: Basis) => void
  /** On a narrow screen it opens when asked. */
  readonly isFolded: boolean
}

/** What the colours and signs mean, only those of that day, and from when a state counts as a member. */
export function Legend(props: LegendProps) {
  const {
    shown,
    hasTerritory,
    sides,
    presents = [],
    hasLine = false,
    hasRing = false,
    basis,
    onBasis,
    isFolded,
  } = props
  const t = useTranslations('legend')
  const symbols = useTranslations('symbols')
  return (
    <details className="legend" key={String(isFolded)} open={!isFolded}>
      <summary>{t('title')}</summary>
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
        {sides.map((side) => (
          <li key={side}>
            <DeploymentSymbol shape="CIRCLE" side={side} size={symbolSize(null)} status="ACTUAL" />
            {t(`side${side}`)}
          </li>
        ))}
        {hasLine && (
          <li>
            <LineSign />
            {symbols('line')}
          </li>
        )}
        {hasRing && (
          <li>
            <RingSign />
            {symbols('ring')}
          </li>
        )}
        <ShownSigns presents={presents} />
        <li className="perspective">{t('perspective')}</li>
        <li>
          <BasisField basis={basis} onBasis={onBasis} />
        </li>
      </ul>
    </details>
  )
}
