import { useTranslations } from 'next-intl'
import { LanguageField } from './LanguageField.tsx'
import { PageLink } from './PageLink.tsx'

/** The pages that the bar leads to. */
const pages = [
  'story',
  'events',
  'statements',
  'accessions',
  'countries',
  'organizations',
  'deployments',
  'sources',
  'errata',
] as const

/** The bar of every page: the map, the other pages, the search. */
export function SiteNav() {
  const t = useTranslations('pages.frame')
  return (
    <header className="site-head">
      <PageLink className="site-name" href="/">
        {t('name')}
      </PageLink>
      <nav aria-label={t('pages')}>
        <ul>
          <li>
            <PageLink href="/">{t('map')}</PageLink>
          </li>
          {pages.map((page) => (
            <li key={page}>
              <PageLink href={`/${page}`}>{t(page)}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form action="/search">
          <LanguageField />
          <input aria-label={t('search')} id="site-search" name="q" placeholder={t('searchHint')} type="search" />
          <button type="submit">{t('search')}</button>
        </form>
      </search>
    </header>
  )
}
