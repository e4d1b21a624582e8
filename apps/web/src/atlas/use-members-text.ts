'use client'

import { useTranslations } from 'next-intl'
import type { Moment } from '../history/moment.ts'
import type { Basis } from '../view/view.ts'

/** How many belong, in words: who has only signed is never called a member. */
export function useMembersText({ members, signatories }: Moment, basis: Basis): string {
  const t = useTranslations('time')
  if (signatories === 0) return t('members', { count: members })
  if (members === 0) return t('signatories', { count: signatories })
  return basis === 'SIGNED'
    ? `${t('members', { count: members })}, ${t('protocolsSigned', { count: signatories })}`
    : t('members', { count: members })
}
