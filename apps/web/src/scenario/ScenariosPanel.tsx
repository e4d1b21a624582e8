'use client'

import type { Day } from '@natlas/timeline'
import { useLocale, useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ScenariosDocument } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import { useLoaded } from '../http/use-loaded.ts'
import { languageOf } from '../language/language.ts'
import { BackButton } from '../place/BackButton.tsx'
import { LoadState } from '../place/LoadState.tsx'
import { Panel } from '../place/Panel.tsx'
import { ScenarioEntry } from './ScenarioEntry.tsx'
import './scenarios.css'

/** What the panel of the scenarios asks for. */
export interface ScenariosPanelProps {
  readonly onDay: (day: Day) => void
  readonly onSelect: (slugs: readonly string[]) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What was said to be possible in the winter of 2021 to 2022, by whom and how surely, and what then happened. */
export function ScenariosPanel({ onDay, onSelect, onBack, onClose }: ScenariosPanelProps) {
  const t = useTranslations('scenarios')
  const language = languageOf(useLocale())
  const scenarios = useLoaded(
    useCallback(
      (signal: AbortSignal) =>
        ask(ScenariosDocument, { language: language.toUpperCase() as Uppercase<typeof language> }, signal),
      [language],
    ),
  )
  return (
    <Panel
      action={<BackButton onBack={onBack} />}
      closeLabel={t('close')}
      onClose={onClose}
      subject="scenarios"
      title={t('title')}
    >
      <LoadState loaded={scenarios} />
      {scenarios.value && <p className="note">{t('about')}</p>}
      <ul className="scenarios">
        {scenarios.value?.scenarios.map((scenario) => (
          <ScenarioEntry key={scenario.slug} onDay={onDay} onSelect={onSelect} scenario={scenario} />
        ))}
      </ul>
    </Panel>
  )
}
