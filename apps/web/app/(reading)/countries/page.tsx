import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CountryListDocument } from '../../../generated/graphql.ts'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { inOrderOfNames } from '../../../src/language/in-order-of-names.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'
import { PeriodText } from '../../../src/page/PeriodText.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.countries')
  return { title: t('title'), description: t('description') }
}

/** Every state of the atlas, present and former, with the alliances to which it has belonged. */
export default async function CountriesPage() {
  const t = await getTranslations('pages.countries')
  const locale = await getLocale()
  const { countries } = await askServer(CountryListDocument, { language: graphqlLanguage(locale) })
  const sorted = inOrderOfNames(
    countries.edges.map(({ node }) => node),
    locale,
  )
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <div className="scroll">
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('existed')}</th>
              <th scope="col">{t('memberships')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ code, name, existed, memberships }) => (
              <tr key={code}>
                <th scope="row">
                  <PageLink href={`/country/${code}`}>{name}</PageLink> <span className="soft">{code}</span>
                </th>
                <td data-label={t('existed')}>
                  <PeriodText from={existed.from} to={existed.to} />
                </td>
                <td data-label={t('memberships')}>
                  {memberships.map((it) => (
                    <div key={it.slug}>
                      <PageLink href={`/organization/${it.organization.code}`}>{it.organization.shortName}</PageLink>{' '}
                      <span className="soft">
                        <PeriodText from={it.from} to={it.to} />
                      </span>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
