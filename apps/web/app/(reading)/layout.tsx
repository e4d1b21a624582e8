import './reading.css'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageLink } from '../../src/page/PageLink.tsx'
import { SiteNav } from '../../src/page/SiteNav.tsx'
import { SearchShortcut } from '../../src/search/SearchShortcut.tsx'

/** The frame of every page that is read: the way to the others, the search, and who answers for it. */
export default async function ReadingLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('pages.frame')
  return (
    <div className="reading">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <SiteNav />
      <main id="content">{children}</main>
      <footer className="site-foot">
        <p>{t('licence')}</p>
        <ul className="foot-links">
          {(['about', 'glossary', 'coverage', 'transcript'] as const).map((page) => (
            <li key={page}>
              <PageLink href={`/${page}`}>{t(page)}</PageLink>
            </li>
          ))}
        </ul>
      </footer>
      <SearchShortcut />
    </div>
  )
}
