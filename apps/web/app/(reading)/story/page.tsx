import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Citations } from '../../../src/page/Citations.tsx'
import { DateText } from '../../../src/page/DateText.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'
import { Hatches } from '../../../src/static-map/Hatches.tsx'
import { ChapterActions } from '../../../src/story/ChapterActions.tsx'
import { ChapterMap } from '../../../src/story/ChapterMap.tsx'
import { ChapterRecords } from '../../../src/story/ChapterRecords.tsx'
import { loadStory } from '../../../src/story/load-story.ts'
import '../../../src/story/story-pages.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.story')
  return { title: t('title'), description: t('description') }
}

/** The whole story, chapter after chapter, each with its map: to be read from top to bottom, and to be printed. */
export default async function StoryPage() {
  const [story, t, chapterText] = await Promise.all([
    loadStory(),
    getTranslations('pages.story'),
    getTranslations('pages.chapter'),
  ])
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <Hatches />
      <nav aria-label={t('contents')}>
        <ol className="story-contents">
          {story.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`#${slug}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {story.map((chapter, index) => (
        <article className="chapter" id={chapter.slug} key={chapter.slug}>
          <p className="kicker">{chapterText('place', { number: index + 1, count: story.length })}</p>
          <h2>
            <PageLink href={`/story/${chapter.slug}`}>{chapter.title}</PageLink>
          </h2>
          <figure>
            <ChapterMap chapter={chapter} isRough />
            <figcaption>
              <DateText date={{ date: chapter.date, edtf: chapter.date }} />
            </figcaption>
          </figure>
          <p className="chapter-text">{chapter.text}</p>
          {chapter.note && <p className="aside-note">{chapter.note}</p>}
          <ChapterActions chapter={chapter} />
          <ChapterRecords chapter={chapter} level="h3" />
          <h3>{chapterText('sources')}</h3>
          <Citations citations={chapter.sources} />
        </article>
      ))}
    </>
  )
}
