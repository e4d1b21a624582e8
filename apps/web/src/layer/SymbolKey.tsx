'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeploymentSymbol, type SymbolProps } from '../deployment/Symbol.tsx'
import { radiusOf } from '../deployment/symbol-size.ts'
import { BadgeSign } from '../legend/BadgeSign.tsx'
import { LineSign } from '../legend/LineSign.tsx'
import { RingSign } from '../legend/RingSign.tsx'
import { allSigns, signs } from '../legend/signs.ts'

const plain = { inner: 6, outer: null, isOpen: false } as const
const sample: SymbolProps = { shape: 'CIRCLE', side: 'NATO', status: 'ACTUAL', size: plain }

const sides = { sideNato: 'NATO', sideEast: 'EAST', sideOther: 'OTHER' } as const
const sizes = { range: { ...plain, outer: 9.5 }, open: { ...plain, isOpen: true } } as const
const others = { badge: BadgeSign, line: LineSign, ring: RingSign } as const

/** Troops whose size is shown. */
const strengths = [1000, 10_000, 100_000] as const

/** How the symbols are read: whose, what, how sure, how strong; and what else is drawn. */
export function SymbolKey() {
  const t = useTranslations('symbols')
  const row = (text: string, picture: ReactNode) => (
    <li key={text}>
      <span className="list-symbol">{picture}</span>
      {text}
    </li>
  )
  return (
    <details className="symbol-key">
      <summary>{t('title')}</summary>
      <ul>
        {keysOf(sides).map((it) => row(t(it), <DeploymentSymbol {...sample} side={sides[it]} />))}
        {allSigns.map((it) =>
          row(t(it), <DeploymentSymbol {...sample} side={it === 'claimed' ? 'EAST' : 'NATO'} {...signs[it]} />),
        )}
        {keysOf(sizes).map((it) => row(t(it), <DeploymentSymbol {...sample} size={sizes[it]} />))}
        {strengths.map((troops) =>
          row(
            t('troops', { troops }),
            <DeploymentSymbol {...sample} size={{ ...plain, inner: radiusOf(troops, 'TROOPS') }} />,
          ),
        )}
        {keysOf(others).map((it) => {
          const Picture = others[it]
          return row(t(it), <Picture />)
        })}
      </ul>
    </details>
  )
}

function keysOf<Of extends object>(of: Of): (keyof Of)[] {
  return Object.keys(of) as (keyof Of)[]
}
