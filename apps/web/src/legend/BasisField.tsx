'use client'

import { useTranslations } from 'next-intl'
import { type Basis, bases } from '../view/view.ts'

/** From when a state counts as a member. */
export function BasisField({ basis, onBasis }: { basis: Basis; onBasis: (basis: Basis) => void }) {
  const t = useTranslations('basis')
  return (
    <label className="basis">
      {t('label')}
      <select
        onChange={(event) => onBasis(bases.find((one) => one === event.target.value) ?? 'IN_FORCE')}
        value={basis}
      >
        {bases.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
