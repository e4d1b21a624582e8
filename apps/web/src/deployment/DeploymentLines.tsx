import { useLocale, useTranslations } from 'next-intl'
import type { DeploymentLineFragment } from '../../generated/graphql.ts'
import { PageLink } from '../page/PageLink.tsx'
import { PeriodText } from '../page/PeriodText.tsx'

/** Deployments in a list, oldest first, each with its kind and its time. */
export function DeploymentLines({ deployments }: { deployments: readonly DeploymentLineFragment[] }) {
  const kinds = useTranslations('kind')
  const byName = new Intl.Collator(useLocale())
  const sorted = [...deployments].sort(
    (a, b) => a.from.date.localeCompare(b.from.date) || byName.compare(a.name, b.name),
  )
  return (
    <ul className="plain-list">
      {sorted.map(({ slug, name, kind, from, to }) => (
        <li key={slug}>
          <PageLink href={`/deployment/${slug}`}>{name}</PageLink>{' '}
          <span className="soft">
            {kinds(kind)} · <PeriodText from={from} to={to} />
          </span>
        </li>
      ))}
    </ul>
  )
}
