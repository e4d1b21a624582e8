import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { OrganizationListDocument } from '../../../generated/graphql.ts'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'
import { PeriodText } from '../../../src/page/PeriodText.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.organizations')
  return { title: t('title'), description: t('description') }
}

/** Alliances, commands, partnerships, councils and unions, by what kind of thing they are. */
export default async function OrganizationsPage() {
  const t = await getTranslations('pages.organizations')
  const { organizations } = await askServer(OrganizationListDocument, { language: graphqlLanguage(await getLocale()) })
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      {(['ALLIANCE', 'COMMAND', 'PARTNERSHIP', 'COUNCIL', 'UNION'] as const).map((kind) => (
        <section key={kind}>
          <h2>{t('kind', { kind })}</h2>
          <ul className="entries">
            {organizations
              .filter((it) => it.kind === kind)
              .map(({ code, name, description, from, to }) => (
                <li key={code}>
                  <h3>
                    <PageLink href={`/organization/${code}`}>{name}</PageLink>
                  </h3>
                  <p className="kicker">
                    <PeriodText from={from} to={to} />
                  </p>
                  <p>{description}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
