import { getTranslations } from 'next-intl/server'
import { StaticMap } from '../static-map/StaticMap.tsx'
import type { Chapter } from './chapter.ts'
import { loadChapterMap } from './load-chapter-map.ts'

/** What a chapter shows, as a picture that needs no script; `isRough` when it is one of many on a page. */
export async function ChapterMap({ chapter, isRough = false }: { chapter: Chapter; isRough?: boolean }) {
  const [map, t] = await Promise.all([loadChapterMap(chapter, isRough), getTranslations('pages.chapter')])
  return <StaticMap label={t('map', { title: chapter.title })} map={map} selected={chapter.country?.code} />
}
