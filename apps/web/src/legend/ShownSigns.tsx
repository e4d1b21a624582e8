'use client'

import { useTranslations } from 'next-intl'
import type { Present } from '../deployment/present.ts'
import { DeploymentSymbol, type SymbolProps } from '../deployment/Symbol.tsx'
import { symbolSize } from '../deployment/symbol-size.ts'
import { BadgeSign } from './BadgeSign.tsx'
import { signs, signsOn } from './signs.ts'
import './signs.css'

/** A symbol of nobody: its side is shown beside it, and here drawn in grey. */
const plain: SymbolProps = { shape: 'CIRCLE', side: 'EAST', status: 'ACTUAL', size: symbolSize(null) }

/** What the shapes and outlines on the map mean, only those of the day; opened on demand, so that the map stays free. */
export function ShownSigns({ presents }: { presents: readonly Present[] }) {
  const t = useTranslations()
  const shown = signsOn(presents)
  if (shown.length === 0) return null
  return (
    <li className="signs">
      <details>
        <summary>{t('legend.symbols')}</summary>
        <ul>
          {shown.map((sign) => (
            <li key={sign}>
              <DeploymentSymbol {...plain} {...signs[sign]} />
              {t(`symbols.${sign}`)}
            </li>
          ))}
          <li className="badge-sign">
            <BadgeSign />
            {t('symbols.badge')}
          </li>
        </ul>
      </details>
    </li>
  )
}
