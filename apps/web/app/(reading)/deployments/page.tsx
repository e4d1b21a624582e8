import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DeploymentListDocument } from '../../../generated/graphql.ts'
import { busiestDay } from '../../../src/deployment/busiest-day.ts'
import { DeploymentLines } from '../../../src/deployment/DeploymentLines.tsx'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { mapHref } from '../../../src/page/map-href.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.deployments')
  return { title: t('title'), description: t('description') }
}

/** Every deployment, layer by layer. */
export default async function DeploymentsPage() {
  const t = await getTranslations('pages.deployments')
  const { layers } = await askServer(DeploymentListDocument, { language: graphqlLanguage(await getLocale()) })
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <ul className="tags">
        {layers.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
      {layers.map(({ slug, name, description, deployments }) => (
        <section id={slug} key={slug}>
          <h2>{name}</h2>
          <p>{description}</p>
          <p>
            <PageLink href={hrefOf(slug, deployments)}>{t('onMap')}</PageLink>
          </p>
          <DeploymentLines deployments={deployments} />
        </section>
      ))}
    </>
  )
}

/** The map with a layer, on a day on which there is something of it. */
function hrefOf(slug: string, deployments: Parameters<typeof busiestDay>[0]): string {
  const date = busiestDay(deployments, '1949-01-01')
  return mapHref({ layers: [slug], ...(date ? { date } : {}) })
}
