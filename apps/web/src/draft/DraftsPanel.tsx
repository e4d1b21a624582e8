'use client'

import type { Day } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { DraftsQuery } from '../../generated/graphql.ts'
import type { Loaded } from '../http/use-loaded.ts'
import { useDateText } from '../language/use-date-text.ts'
import { BackButton } from '../place/BackButton.tsx'
import { LoadState } from '../place/LoadState.tsx'
import { Panel } from '../place/Panel.tsx'
import { Sources } from '../place/Sources.tsx'
import { ArticleEntry } from './ArticleEntry.tsx'
import { articleName } from './use-drafts.ts'
import './drafts.css'

/** What the panel of the drafts shows and asks for. */
export interface DraftsPanelProps {
  readonly drafts: Loaded<DraftsQuery>
  /** The article whose deployments are on the map; null when none is. */
  readonly article: string | null
  readonly onArticle: (article: string | null) => void
  readonly onDay: (day: Day) => void
  readonly onSelect: (slugs: readonly string[]) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The two drafts article by article; one at a time can be laid on the map, with what it touched on that day. */
export function DraftsPanel({ drafts, article, onArticle, onDay, onSelect, onBack, onClose }: DraftsPanelProps) {
  const t = useTranslations('drafts')
  const dateText = useDateText()
  return (
    <Panel
      action={<BackButton onBack={onBack} />}
      closeLabel={t('close')}
      onClose={onClose}
      subject="drafts"
      title={t('title')}
    >
      <LoadState loaded={drafts} />
      {drafts.value && <p className="note">{t('about')}</p>}
      {drafts.value?.draftTreaties.map((draft) => (
        <Fragment key={draft.slug}>
          <h3 className="draft-name">{draft.name}</h3>
          <p className="soft">
            {t('dates', { handedOver: dateText(draft.handedOverOn), published: dateText(draft.publishedOn) })}{' '}
            {draft.parties}.
          </p>
          <ol className="articles">
            {draft.articles.map((one) => {
              const name = articleName(draft, one)
              const isShown = name === article
              return (
                <ArticleEntry
                  article={one}
                  isShown={isShown}
                  key={name}
                  onSelect={onSelect}
                  onShow={() => {
                    onArticle(isShown ? null : name)
                    if (!isShown) onDay(draft.publishedOn.date)
                  }}
                />
              )
            })}
          </ol>
          <details>
            <summary>{t('noteAndSources')}</summary>
            {draft.note && <p className="note">{draft.note}</p>}
            <Sources citations={draft.sources} />
          </details>
        </Fragment>
      ))}
    </Panel>
  )
}
