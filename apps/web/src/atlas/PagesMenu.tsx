'use client'

import { useLocale, useTranslations } from 'next-intl'
import { languageOf } from '../language/language.ts'
import { inLanguage } from '../page/PageLink.tsx'
import './pages-menu.css'

/** The pages that are read, in the order of their bar. */
const pages = [
  'story',
  'events',
  'statements',
  'accessions',
  'countries',
  'organizations',
  'deployments',
  'transcript',
  'sources',
  'coverage',
  'glossary',
  'errata',
  'about',
] as const

/** From the map to the pages; the events are those of the year that the map shows. The browser itself opens and closes it. */
export function PagesMenu({ year }: { year: string }) {
  const t = useTranslations('menu')
  const language = languageOf(useLocale())
  const href = (page: (typeof pages)[number]) =>
    inLanguage(page === 'events' ? `/events?from=${year}-01-01&to=${year}-12-31` : `/${page}`, language)
  return (
    <>
      <button aria-label={t('open')} popoverTarget="pages-menu" title={t('open')} type="button">
        <svg aria-hidden="true" className="icon" viewBox="0 0 16 16">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </button>
      <nav aria-label={t('open')} className="pages-menu" id="pages-menu" popover="auto">
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={href(page)}>{t(page, { year })}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
