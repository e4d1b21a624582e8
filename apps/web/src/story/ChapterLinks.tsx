'use client'

import { useDateText } from '../language/use-date-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import type { Chapter } from './chapter.ts'

/** Links to the pages of events, or of statements, that a chapter tells of; nothing when there are none. */
export function ChapterLinks(props: {
  title: string
  kind: 'event' | 'statement'
  records: Chapter['events'] | Chapter['statements']
}) {
  const { title, kind, records } = props
  const dateText = useDateText()
  if (records.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="chapter-links">
        {records.map((record) => (
          <li key={record.slug}>
            <PageLink href={`/${kind}/${record.slug}`}>{record.title}</PageLink>{' '}
            <span className="soft">{dateText(record.date)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
