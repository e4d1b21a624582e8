'use client'

import { useTranslations } from 'next-intl'
import type { Citation } from '../history/history.ts'
import { useDayText } from '../language/use-day-text.ts'

/** The documents behind a fact, each opening at the words that were read, and whether anybody read them. */
export function Sources({ citations }: { citations: readonly Citation[] }) {
  const t = useTranslations('place')
  const dayText = useDayText()

  return (
    <ul className="sources">
      {citations.map((citation) => {
        const { slug, title, publisher } = citation.source
        const reading = citation.readAs === 'EXCERPT' ? 'readExcerpt' : 'read'
        return (
          <li key={`${slug} ${citation.url ?? ''}`}>
            {citation.url ? (
              <a href={citation.url} rel="noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            {', '}
            {publisher}
            {citation.locator ? `, ${citation.locator}` : ''}
            {' · '}
            {citation.accessed ? t(reading, { day: dayText(citation.accessed) }) : t('notRead')}
          </li>
        )
      })}
    </ul>
  )
}
