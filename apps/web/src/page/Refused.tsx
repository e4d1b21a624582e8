import { useTranslations } from 'next-intl'
import { PageLink } from './PageLink.tsx'

/** What a reader sees whose address asks for what there is not. */
export function Refused({ message, back }: { message: string; back: string }) {
  const t = useTranslations('pages.refused')
  return (
    <div className="aside-note" role="alert">
      <p>
        {t('text')} <span className="soft">{message}</span>
      </p>
      <p>
        <PageLink href={back}>{t('back')}</PageLink>
      </p>
    </div>
  )
}
