'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { StrengthClaim } from './deployments.ts'

/** A strength in words, as `800 to 1,000 troops`, `more than 1,000 troops`; what is counted is told beside it. */
export function useStrengthText(): (strength: Pick<StrengthClaim, 'min' | 'max' | 'measure'>) => string {
  const t = useTranslations('strength')
  const format = useFormatter()
  return ({ min, max, measure }) => {
    const range =
      min !== null && max !== null
        ? min === max
          ? format.number(min)
          : t('range', { min: format.number(min), max: format.number(max) })
        : min !== null
          ? t('atLeast', { min: format.number(min) })
          : t('atMost', { max: format.number(max ?? 0) })
    return t('of', { range, measure, count: max ?? min ?? 0 })
  }
}
