'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Citation, History } from '../history/history.ts'
import { useDayText } from '../language/use-day-text.ts'

/** The documents behind a fact, each opening at the words that were read, and whether anybody read them. */
export function Sources({ citations, history }: { citations: readonly Citation[]; history: History }) {
  const t = useTranslations('place')
  const dayText = useDayText()
  const documents = useMemo(() => new Map(history.sources.edges.map(({ node }) => [node.slug, node])), [history])

  return (
    <ul className="sources">
      {citations.map((citation) => {
        const document = documents.get(citation.source.slug)
        if (!document) return null
        const reading = citation.readAs === 'EXCERPT' ? 'readExcerpt' : 'read'
        return (
          <li key={`${citation.source.slug} ${citation.url ?? ''}`}>
            {citation.url ? (
              <a href={citation.url} rel="noreferrer" target="_blank">
                {document.title}
              </a>
            ) : (
              <cite>{document.title}</cite>
            )}
            {', '}
            {document.publisher}
            {citation.locator ? `, ${citation.locator}` : ''}
            {' · '}
            {citation.accessed ? t(reading, { day: dayText(citation.accessed) }) : t('notRead')}
          </li>
        )
      })}
    </ul>
  )
}
