import { useTranslations } from 'next-intl'
import type { DeploymentLineFragment } from '../../generated/graphql.ts'
import { PageLink } from '../page/PageLink.tsx'
import { PeriodText } from '../page/PeriodText.tsx'

/** Deployments in a list, each with its kind and its time. */
export function DeploymentLines({ deployments }: { deployments: readonly DeploymentLineFragment[] }) {
  const kinds = useTranslations('kind')
  return (
    <ul className="plain-list">
      {deployments.map(({ slug, name, kind, from, to }) => (
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
