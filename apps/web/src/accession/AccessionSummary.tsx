import { useTranslations } from 'next-intl'
import type { AccessionStepsFragment } from '../../generated/graphql.ts'
import { DateText } from '../page/DateText.tsx'
import { FactList } from '../page/FactList.tsx'
import { PageLink } from '../page/PageLink.tsx'
import { steps } from './steps.ts'

/** The steps of an accession in a list of facts, and the way to the whole of it. */
export function AccessionSummary({ accession }: { accession: AccessionStepsFragment }) {
  const t = useTranslations('pages.accession')
  const title = t('title', {
    country: accession.country.name,
    organization: accession.organization.shortName,
    isCandidacy: String(accession.isCandidacy),
  })
  return (
    <section>
      <h2>{title}</h2>
      {accession.summary && <p>{accession.summary}</p>}
      <FactList
        facts={steps.map((step) => {
          const date = accession[step]
          return [t('step', { step }), date && <DateText date={date} key={step} />] as const
        })}
      />
      <PageLink href={`/accession/${accession.slug}`}>{t('whole')}</PageLink>
    </section>
  )
}
