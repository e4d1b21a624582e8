'use client'

import type { Day } from '@natlas/timeline'
import { useLocale, useTranslations } from 'next-intl'
import type { History } from '../history/history.ts'
import { languageOf } from '../language/language.ts'
import { BackButton } from '../place/BackButton.tsx'
import { Panel } from '../place/Panel.tsx'
import type { ReachAnswer } from '../reach/use-reach.ts'
import { DeploymentFacts } from './DeploymentFacts.tsx'
import { useDetails } from './use-details.ts'
import './panel.css'

/** Which deployment is told of, and for which day. */
export interface DeploymentPanelProps {
  readonly slug: string
  readonly day: Day
  readonly history: History
  readonly reach: ReachAnswer
  readonly onReach: (system: string | null) => void
  readonly onCountry: (code: string) => void
  readonly onDay: (day: Day) => void
  readonly onBack: (() => void) | null
  readonly onClose: () => void
}

/** The panel of one deployment: loaded when it opens. */
export function DeploymentPanel({ slug, onBack, onClose, ...facts }: DeploymentPanelProps) {
  const t = useTranslations('deployment')
  const { value, failed, retry } = useDetails(slug, languageOf(useLocale()))
  // What was loaded for another deployment is not shown under this one's name.
  const details = value?.deployment?.slug === slug ? value.deployment : null
  return (
    <Panel
      action={onBack && <BackButton onBack={onBack} />}
      closeLabel={t('close')}
      onClose={onClose}
      subject={slug}
      title={details?.name ?? (value && value.deployment === null ? t('unknownTitle') : t('loadingTitle'))}
    >
      {details && <DeploymentFacts details={details} {...facts} />}
      {value && value.deployment === null && <p role="alert">{t('unknown', { slug })}</p>}
      {failed && (
        <p role="alert">
          {t('failed')}{' '}
          <button className="plain" onClick={retry} type="button">
            {t('retry')}
          </button>
        </p>
      )}
      {!details && !failed && value?.deployment !== null && <p role="status">{t('loading')}</p>}
    </Panel>
  )
}
