import { useTranslations } from 'next-intl'
import { DateText } from '../page/DateText.tsx'
import { PageLink } from '../page/PageLink.tsx'
import type { Chapter } from './chapter.ts'

/** The events and statements that a chapter tells of, each with its day. `level` is that of their headings. */
export function ChapterRecords({ chapter, level: Heading }: { chapter: Chapter; level: 'h2' | 'h3' }) {
  const t = useTranslations('pages.chapter')
  return (['event', 'statement'] as const).map((kind) => {
    const records = kind === 'event' ? chapter.events : chapter.statements
    if (records.length === 0) return null
    return (
      <section key={kind}>
        <Heading>{t(kind)}</Heading>
        <ul className="plain-list">
          {records.map(({ slug, title, date }) => (
            <li key={slug}>
              <PageLink href={`/${kind}/${slug}`}>{title}</PageLink>{' '}
              <span className="soft">
                <DateText date={date} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
