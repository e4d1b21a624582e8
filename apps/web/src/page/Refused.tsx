import { useFormatter, useTranslations } from 'next-intl'
import { PageLink } from './PageLink.tsx'

/** What a reader sees whose address asks for what there is not. The API's own words are for who writes queries. */
export function Refused({ back, asked }: { back: string; asked: readonly (string | undefined)[] }) {
  const t = useTranslations('pages.refused')
  const format = useFormatter()
  return (
    <div className="aside-note" role="alert">
      <p>{t('text', { asked: format.list(asked.filter((it) => it !== undefined)) })}</p>
      <p>
        <PageLink href={back}>{t('back')}</PageLink>
      </p>
    </div>
  )
}
