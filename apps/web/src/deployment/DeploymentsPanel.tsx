'use client'

import { useTranslations } from 'next-intl'
import type { Moment } from '../history/moment.ts'
import { BackButton } from '../place/BackButton.tsx'
import { Panel } from '../place/Panel.tsx'
import { DeploymentList } from './DeploymentList.tsx'
import type { Present } from './present.ts'

/** Several deployments that stand too near to be told apart. */
export interface DeploymentsPanelProps {
  readonly presents: readonly Present[]
  readonly moment: Moment
  readonly onSelect: (slugs: readonly string[]) => void
  readonly onBack: (() => void) | null
  readonly onClose: () => void
}

/** The list of what a badge stands for, on the day. */
export function DeploymentsPanel({ presents, moment, onSelect, onBack, onClose }: DeploymentsPanelProps) {
  const t = useTranslations('deployments')
  return (
    <Panel
      action={onBack && <BackButton onBack={onBack} />}
      closeLabel={t('close')}
      onClose={onClose}
      subject={presents.map(({ deployment }) => deployment.slug).join()}
      title={t('here', { count: presents.length })}
    >
      {presents.length === 0 && <p>{t('noneThen')}</p>}
      <DeploymentList moment={moment} onSelect={onSelect} presents={presents} />
    </Panel>
  )
}
