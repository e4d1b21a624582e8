import { getTranslations } from 'next-intl/server'
import { StaticMap } from '../static-map/StaticMap.tsx'
import type { Chapter } from './chapter.ts'
import { loadChapterMap } from './load-chapter-map.ts'

/** What a chapter shows, as a picture that needs no script. */
export async function ChapterMap({ chapter }: { chapter: Chapter }) {
  const [map, t] = await Promise.all([loadChapterMap(chapter), getTranslations('pages.chapter')])
  return <StaticMap label={t('map', { title: chapter.title })} map={map} selected={chapter.country?.code} />
}
