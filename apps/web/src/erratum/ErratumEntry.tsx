import { useTranslations } from 'next-intl'
import type { ErrataQuery } from '../../generated/graphql.ts'
import { Citations } from '../page/Citations.tsx'
import { LinkList } from '../page/LinkList.tsx'
import { ReportLink } from '../page/ReportLink.tsx'

/** One erratum: the words of the article, what they say, and what the record shows. */
export function ErratumEntry({ erratum }: { erratum: ErrataQuery['errata'][number] }) {
  const t = useTranslations('pages.errata')
  const { slug, title, kind, quote, says, shows, note } = erratum
  const links = [
    ...erratum.events.map((it) => [`/event/${it.slug}`, it.title] as const),
    ...erratum.statements.map((it) => [`/statement/${it.slug}`, it.title] as const),
    ...erratum.deployments.map((it) => [`/deployment/${it.slug}`, it.name] as const),
  ]
  return (
    <li id={slug}>
      <p className="kicker">{t('kind', { kind })}</p>
      <h3>{title}</h3>
      <blockquote lang="en">{quote}</blockquote>
      <p>
        <strong>{t('says')}</strong> {says}
      </p>
      <p>
        <strong>{t('shows')}</strong> {shows}
      </p>
      {note && <p className="soft">{note}</p>}
      {links.length > 0 && (
        <p>
          {t('see')} <LinkList links={links} />
        </p>
      )}
      <Citations citations={erratum.sources} />
      <ReportLink record={`erratum/${slug}`} view={`/errata#${slug}`} />
    </li>
  )
}
