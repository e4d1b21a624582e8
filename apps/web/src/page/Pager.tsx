import { useTranslations } from 'next-intl'
import { PageLink } from './PageLink.tsx'

/** The way to the next page of a list, and back to its beginning. `query` is what the list was asked for. */
export function Pager(props: {
  path: string
  query: Readonly<Record<string, string | undefined>>
  after: string | undefined
  next: string | null
}) {
  const { path, query, after, next } = props
  const t = useTranslations('pages.pager')
  if (!after && !next) return null
  const href = (cursor?: string) => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...query, after: cursor })) if (value) search.set(name, value)
    return search.size > 0 ? `${path}?${search}` : path
  }
  return (
    <nav aria-label={t('label')} className="pager">
      {after ? <PageLink href={href()}>{t('first')}</PageLink> : <span />}
      {next && <PageLink href={href(next)}>{t('next')}</PageLink>}
    </nav>
  )
}
