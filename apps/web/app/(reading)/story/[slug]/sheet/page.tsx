import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DateText } from '../../../../../src/page/DateText.tsx'
import { PageLink } from '../../../../../src/page/PageLink.tsx'
import { Hatches } from '../../../../../src/static-map/Hatches.tsx'
import { StaticLegend } from '../../../../../src/static-map/StaticLegend.tsx'
import { ChapterMap } from '../../../../../src/story/ChapterMap.tsx'
import { chapterIn } from '../../../../../src/story/chapter.ts'
import { loadChapterMap } from '../../../../../src/story/load-chapter-map.ts'
import { loadStory } from '../../../../../src/story/load-story.ts'
import { SheetSources } from '../../../../../src/story/SheetSources.tsx'
import '../../../../../src/story/sheet.css'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const told = chapterIn(await loadStory(), (await params).slug)
  if (!told) return {}
  const t = await getTranslations('pages.sheet')
  const { title } = told.chapter
  return { title: t('title', { title }), description: t('description', { title }) }
}

/** The sheet for a class: two pages of paper, one with the map and the text, one with the questions and the sources. */
export default async function SheetPage({ params }: Props) {
  const told = chapterIn(await loadStory(), (await params).slug)
  if (!told) notFound()
  const { chapter, number, count } = told
  const [t, map] = await Promise.all([getTranslations('pages.sheet'), loadChapterMap(chapter)])
  const day = <DateText date={{ date: chapter.date, edtf: chapter.date }} />
  return (
    <article className="sheet">
      <p className="print-hint">
        {t('hint')} <PageLink href={`/story/${chapter.slug}`}>{t('back')}</PageLink>
      </p>
      <Hatches />
      <section className="sheet-page">
        <header>
          <p className="kicker">{t('place', { number, count })}</p>
          <h1>{chapter.title}</h1>
          <p className="sheet-day">{day}</p>
        </header>
        <ChapterMap chapter={chapter} />
        <StaticLegend map={map} />
        <p className="sheet-text">{chapter.text}</p>
        {chapter.note && <p className="sheet-note">{chapter.note}</p>}
        <p className="sheet-foot">{t('foot')}</p>
      </section>
      <section className="sheet-page">
        <p className="kicker">
          {chapter.title} · {day}
        </p>
        <h2>{t('questions')}</h2>
        <ol className="sheet-questions">
          {chapter.questions.map((question) => (
            <li key={question}>
              {question}
              <span className="sheet-room" />
            </li>
          ))}
        </ol>
        <h2>{t('sources')}</h2>
        <SheetSources citations={chapter.sources} />
        <p className="sheet-foot">{t('foot')}</p>
      </section>
    </article>
  )
}
