import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Citations } from '../../../../src/page/Citations.tsx'
import { DateText } from '../../../../src/page/DateText.tsx'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { Hatches } from '../../../../src/static-map/Hatches.tsx'
import { StaticLegend } from '../../../../src/static-map/StaticLegend.tsx'
import { ChapterActions } from '../../../../src/story/ChapterActions.tsx'
import { ChapterMap } from '../../../../src/story/ChapterMap.tsx'
import { ChapterRecords } from '../../../../src/story/ChapterRecords.tsx'
import { chapterIn } from '../../../../src/story/chapter.ts'
import { firstSentence } from '../../../../src/story/first-sentence.ts'
import { loadChapterMap } from '../../../../src/story/load-chapter-map.ts'
import { loadStory } from '../../../../src/story/load-story.ts'
import '../../../../src/story/story-pages.css'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const told = chapterIn(await loadStory(), (await params).slug)
  return told ? { title: told.chapter.title, description: firstSentence(told.chapter.text) } : {}
}

/** One chapter of the story: its map, its text, what it tells of, and questions. */
export default async function ChapterPage({ params }: Props) {
  const told = chapterIn(await loadStory(), (await params).slug)
  if (!told) notFound()
  const { chapter, number, count, previous, next } = told
  const [t, map] = await Promise.all([getTranslations('pages.chapter'), loadChapterMap(chapter)])
  return (
    <article className="chapter-page">
      <PageHead kicker={t('place', { number, count })} title={chapter.title} />
      <Hatches />
      <figure>
        <ChapterMap chapter={chapter} />
        <figcaption>
          <DateText date={{ date: chapter.date, edtf: chapter.date }} />
          <StaticLegend map={map} />
        </figcaption>
      </figure>
      <p className="chapter-text">{chapter.text}</p>
      {chapter.note && <p className="aside-note">{chapter.note}</p>}
      <ChapterActions chapter={chapter} />
      <ChapterRecords chapter={chapter} level="h2" />
      <h2>{t('questions')}</h2>
      <ol>
        {chapter.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h2>{t('sources')}</h2>
      <Citations citations={chapter.sources} />
      <nav aria-label={t('chapters')} className="pager">
        {previous ? (
          <PageLink href={`/story/${previous.slug}`} rel="prev">
            {t('previous', { title: previous.title })}
          </PageLink>
        ) : (
          <span />
        )}
        <PageLink href={`/story#${chapter.slug}`}>{t('whole')}</PageLink>
        {next ? (
          <PageLink href={`/story/${next.slug}`} rel="next">
            {t('next', { title: next.title })}
          </PageLink>
        ) : (
          <span />
        )}
      </nav>
    </article>
  )
}
