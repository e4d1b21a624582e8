import './(reading)/reading.css'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '../src/page/PageHead.tsx'
import { PageLink } from '../src/page/PageLink.tsx'
import { SiteNav } from '../src/page/SiteNav.tsx'

/** What stands at an address that there is not. */
export default async function NotFound() {
  const t = await getTranslations('pages.missing')
  return (
    <div className="reading">
      <SiteNav />
      <main id="content">
        <PageHead title={t('title')}>{t('text')}</PageHead>
        <p className="actions">
          <PageLink href="/search">{t('search')}</PageLink>
          <PageLink href="/">{t('map')}</PageLink>
        </p>
      </main>
    </div>
  )
}
