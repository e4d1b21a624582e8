import { useTranslations } from 'next-intl'
import { PageLink } from './PageLink.tsx'

/** What a reader sees whose address asks for what there is not. The API's own words are for who writes queries. */
export function Refused({ back }: { back: string }) {
  const t = useTranslations('pages.refused')
  return (
    <div className="aside-note" role="alert">
      <p>{t('text')}</p>
      <p>
        <PageLink href={back}>{t('back')}</PageLink>
      </p>
    </div>
  )
}
