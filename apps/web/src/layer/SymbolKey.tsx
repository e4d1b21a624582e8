'use client'

import { useTranslations } from 'next-intl'
import { DeploymentSymbol, type SymbolProps } from '../deployment/Symbol.tsx'
import { radiusOf } from '../deployment/symbol-size.ts'

const plain = { inner: 6, outer: null, isOpen: false } as const
const sample: SymbolProps = { shape: 'CIRCLE', side: 'NATO', status: 'ACTUAL', size: plain }

const rows = {
  sideNato: sample,
  sideEast: { ...sample, side: 'EAST' },
  sideOther: { ...sample, side: 'OTHER' },
  forces: sample,
  exercise: { ...sample, shape: 'RING' },
  headquarters: { ...sample, shape: 'STAR' },
  air: { ...sample, shape: 'TRIANGLE_DOWN' },
  naval: { ...sample, shape: 'ANCHOR' },
  missiles: { ...sample, shape: 'TRIANGLE' },
  defence: { ...sample, shape: 'SQUARE' },
  radar: { ...sample, shape: 'HEXAGON' },
  store: { ...sample, shape: 'DIAMOND' },
  claimed: { ...sample, side: 'EAST', status: 'CLAIMED' },
  announced: { ...sample, status: 'ANNOUNCED' },
  building: { ...sample, status: 'BUILDING' },
  hypothetical: { ...sample, status: 'HYPOTHETICAL' },
  rough: { ...sample, isRough: true },
  faint: { ...sample, isFaint: true },
  range: { ...sample, size: { inner: 6, outer: 9.5, isOpen: false } },
  open: { ...sample, size: { inner: 6, outer: null, isOpen: true } },
} as const satisfies Record<string, SymbolProps>

/** Troops whose size is shown. */
const sizes = [1000, 10_000, 100_000] as const

/** How the symbols are read: whose, what, how sure, how strong. */
export function SymbolKey() {
  const t = useTranslations('symbols')
  return (
    <details className="symbol-key">
      <summary>{t('title')}</summary>
      <ul>
        {(Object.keys(rows) as (keyof typeof rows)[]).map((row) => (
          <li key={row}>
            <span className="list-symbol">
              <DeploymentSymbol {...rows[row]} />
            </span>
            {t(row)}
          </li>
        ))}
        {sizes.map((troops) => (
          <li key={troops}>
            <span className="list-symbol">
              <DeploymentSymbol {...sample} size={{ ...plain, inner: radiusOf(troops, 'TROOPS') }} />
            </span>
            {t('troops', { troops })}
          </li>
        ))}
      </ul>
    </details>
  )
}
