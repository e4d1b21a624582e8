import { useTranslations } from 'next-intl'
import { mapHref } from '../page/map-href.ts'
import { PageLink } from '../page/PageLink.tsx'
import { ReportLink } from '../page/ReportLink.tsx'
import type { Chapter } from './chapter.ts'

/** Where a chapter leads: to the map, to its sheet for a class, to whoever is told of an error. */
export function ChapterActions({ chapter: { slug } }: { chapter: Pick<Chapter, 'slug'> }) {
  const t = useTranslations('pages.chapter')
  return (
    <p className="actions">
      <PageLink className="button" href={mapHref({ chapter: slug })}>
        {t('onMap')}
      </PageLink>
      <PageLink href={`/story/${slug}/sheet`}>{t('sheet')}</PageLink>
      <ReportLink record={`story/${slug}`} view={`/story/${slug}`} />
    </p>
  )
}
