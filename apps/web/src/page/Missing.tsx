import { useTranslations } from 'next-intl'
import { PageHead } from './PageHead.tsx'
import { PageLink } from './PageLink.tsx'

/** What stands at an address that there is not. */
export function Missing() {
  const t = useTranslations('pages.missing')
  return (
    <>
      <PageHead title={t('title')}>{t('text')}</PageHead>
      <p className="actions">
        <PageLink href="/search">{t('search')}</PageLink>
        <PageLink href="/">{t('map')}</PageLink>
      </p>
    </>
  )
}
