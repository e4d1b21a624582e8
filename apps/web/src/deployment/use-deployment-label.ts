'use client'

import { useTranslations } from 'next-intl'
import type { Present } from './present.ts'
import { useStrengthText } from './use-strength-text.ts'

/** A deployment of the day in one line: its name, how sure it is, how strong, and whether it is at home. */
export function useDeploymentLabel(): (present: Present) => string {
  const t = useTranslations('deployments')
  const strengthText = useStrengthText()
  return ({ deployment, stretch, strength }) => {
    const claim = strength?.claims[0]
    return [
      deployment.name,
      ...(stretch.status === 'ACTUAL' ? [] : [t('status', { status: stretch.status })]),
      ...(deployment.isOwnTerritory ? [t('ownTerritory')] : []),
      ...(strength && claim ? [`${strengthText({ ...claim, ...strength })} (${claim.basis})`] : []),
    ].join(', ')
  }
}
