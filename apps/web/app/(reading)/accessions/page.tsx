import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccessionListDocument, type AccessionListQuery } from '../../../generated/graphql.ts'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { DateText } from '../../../src/page/DateText.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'

type Accession = NonNullable<NonNullable<AccessionListQuery['accessions']['edges'][number]>['node']>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.accessions')
  return { title: t('title'), description: t('description') }
}

/** How each state became a member of NATO, and the roads that have not ended in membership. */
export default async function AccessionsPage() {
  const [t, locale] = await Promise.all([getTranslations('pages.accessions'), getLocale()])
  const { accessions } = await askServer(AccessionListDocument, { language: graphqlLanguage(locale) })
  const all = accessions.edges.flatMap((edge) => (edge?.node ? [edge.node] : []))
  const byName = new Intl.Collator(locale)
  const members = all
    .filter((it) => !it.isCandidacy)
    .sort(
      (a, b) =>
        (a.inForceOn?.date ?? '').localeCompare(b.inForceOn?.date ?? '') ||
        byName.compare(a.country.name ?? '', b.country.name ?? ''),
    )
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <h2>{t('members')}</h2>
      <p>{t('blank')}</p>
      <div className="scroll">
        <table className="stacks">
          <caption className="visually-hidden">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('applied')}</th>
              <th scope="col">{t('invited')}</th>
              <th scope="col">{t('signed')}</th>
              <th scope="col">{t('inForce')}</th>
              <th className="number" scope="col">
                {t('ratifications')}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((it) => (
              <Row accession={it} key={it.slug} labels={t} />
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t('candidacies')}</h2>
      <ul className="entries">
        {all
          .filter((it) => it.isCandidacy)
          .map((it) => (
            <li key={it.slug}>
              <h3>
                <PageLink href={`/accession/${it.slug}`}>{it.country.name ?? it.country.code}</PageLink>
              </h3>
              <p>{it.summary}</p>
            </li>
          ))}
      </ul>
    </>
  )
}

function Row({ accession, labels }: { accession: Accession; labels: (column: string) => string }) {
  const { slug, country, appliedOn, invitedOn, protocolSignedOn, inForceOn, ratifications } = accession
  return (
    <tr>
      <th scope="row">
        <PageLink href={`/accession/${slug}`}>{country.name ?? country.code}</PageLink>
      </th>
      {Object.entries({ applied: appliedOn, invited: invitedOn, signed: protocolSignedOn, inForce: inForceOn }).map(
        ([step, date]) => (
          <td data-label={labels(step)} key={step}>
            {date && <DateText date={date} />}
          </td>
        ),
      )}
      <td className="number" data-label={labels('ratifications')}>
        {ratifications.length > 0 && ratifications.length}
      </td>
    </tr>
  )
}
