'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Sources } from '../place/Sources.tsx'
import type { Article, Touch } from './use-drafts.ts'

/** One article of a draft. */
export interface ArticleEntryProps {
  readonly article: Article
  /** What it touched is on the map, and nothing else. */
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onSelect: (slugs: readonly string[]) => void
}

/** What an article says, what was answered, and what it touched on each side. */
export function ArticleEntry({ article, isShown, onShow, onSelect }: ArticleEntryProps) {
  const t = useTranslations('drafts')
  const { number, subject, summary, answer, note, touches, sources } = article
  const entry = useRef<HTMLLIElement>(null)
  const wasShown = useRef(isShown)
  // Whoever came by a link to this article finds it in the list.
  useEffect(() => {
    if (wasShown.current) entry.current?.scrollIntoView({ block: 'start' })
  }, [])

  return (
    <li data-article={number} ref={entry}>
      <p>
        <strong>{t('article', { number, subject })}</strong>
      </p>
      <p>{summary}</p>
      {touches.length > 0 && (
        <button aria-pressed={isShown} className="show-article" onClick={onShow} type="button">
          {t('show', { count: touches.reduce((sum, { deployments }) => sum + deployments.length, 0) })}
        </button>
      )}
      {touches.map((touch) => (
        <TouchEntry key={touch.side} onSelect={onSelect} touch={touch} />
      ))}
      {note && <p className="note">{note}</p>}
      {answer && (
        <p className="note">
          <span className="soft">{t('answer')}</span> {answer}
        </p>
      )}
      <details>
        <summary>{t('sources')}</summary>
        <Sources citations={sources} />
      </details>
    </li>
  )
}

function TouchEntry({ touch, onSelect }: { touch: Touch; onSelect: (slugs: readonly string[]) => void }) {
  const t = useTranslations('drafts')
  const { side, reading, deployments, exceptions } = touch
  return (
    <details className="touch">
      <summary>{t('side', { side, count: deployments.length })}</summary>
      <p className="soft">{reading}</p>
      <ul>
        {deployments.map(({ slug, name }) => (
          <li key={slug}>
            <button className="plain link" onClick={() => onSelect([slug])} type="button">
              {name}
            </button>
          </li>
        ))}
      </ul>
      {exceptions.length > 0 && <p className="soft">{t('exceptions')}</p>}
      <ul>
        {exceptions.map(({ deployment, reason }) => (
          <li key={deployment.slug}>{t('exception', { name: deployment.name, reason })}</li>
        ))}
      </ul>
    </details>
  )
}
