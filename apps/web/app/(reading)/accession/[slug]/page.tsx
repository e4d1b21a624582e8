import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { loadAccession, orders } from '../../../../src/accession/load-accession.ts'
import { MilestoneList } from '../../../../src/accession/MilestoneList.tsx'
import { RatificationTable } from '../../../../src/accession/RatificationTable.tsx'
import { steps } from '../../../../src/accession/steps.ts'
import { Citations } from '../../../../src/page/Citations.tsx'
import { DateText } from '../../../../src/page/DateText.tsx'
import { FactList } from '../../../../src/page/FactList.tsx'
import { mapHref } from '../../../../src/page/map-href.ts'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { type SearchParams, searchValue } from '../../../../src/page/search-values.ts'
import { TimeStrip } from '../../../../src/page/TimeStrip.tsx'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accession } = await loadAccession((await params).slug, await orderOf(searchParams))
  if (!accession) return {}
  const t = await getTranslations('pages.accession')
  const names = {
    country: accession.country.name ?? accession.country.code,
    organization: accession.organization.shortName,
    isCandidacy: String(accession.isCandidacy),
  }
  return { title: t('title', names), description: accession.summary ?? t('description', names) }
}

/** How a membership came about, step by step: who approved, in what order, and how long each took. */
export default async function AccessionPage({ params, searchParams }: Props) {
  const { slug } = await params
  const order = await orderOf(searchParams)
  const { accession, dataset } = await loadAccession(slug, order)
  if (!accession) notFound()
  const [t, format] = await Promise.all([getTranslations('pages.accession'), getFormatter()])
  const { country, organization, milestones, ratifications, note, summary } = accession
  const names = {
    country: country.name ?? country.code,
    organization: organization.shortName,
    isCandidacy: String(accession.isCandidacy),
  }
  const title = t('title', names)
  const day = (accession.inForceOn ?? accession.protocolSignedOn ?? accession.appliedOn ?? milestones[0]?.date)?.date
  const marks = steps.flatMap((step) => {
    const date = accession[step]
    return date ? [{ label: t('step', { step }), day: date.date }] : []
  })
  return (
    <article>
      <PageHead kicker={t(accession.isCandidacy ? 'candidacy' : 'membership')} title={title}>
        {summary ?? undefined}
      </PageHead>
      <TimeStrip
        asOf={dataset.asOf}
        isClose
        label={title}
        marks={[...marks, ...milestones.map((it) => ({ label: it.text, day: it.date.date }))]}
      />
      <p className="actions">
        {day && (
          <PageLink className="button" href={mapHref({ date: day, country: country.code })}>
            {t('onMap', { day: format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }) })}
          </PageLink>
        )}
        <PageLink href={`/country/${country.code}`}>{names.country}</PageLink>
        <PageLink href={`/organization/${organization.code}`}>{names.organization}</PageLink>
        <ReportLink record={`accession/${slug}`} view={`/accession/${slug}`} />
      </p>
      <FactList
        facts={steps.map((step) => {
          const date = accession[step]
          return [t('step', { step }), date && <DateText date={date} key={step} />] as const
        })}
      />
      {note && <p className="aside-note">{note}</p>}
      {ratifications.length > 0 && (
        <>
          <h2>{t('ratifications', { count: ratifications.length })}</h2>
          <p>{t('ratificationsAre')}</p>
          <ul aria-label={t('orders')} className="tags">
            {orders.map((one) => (
              <li key={one}>
                <PageLink
                  aria-current={one === order || undefined}
                  href={`/accession/${slug}?order=${one.toLowerCase()}`}
                >
                  {t('order', { order: one })}
                </PageLink>
              </li>
            ))}
          </ul>
          <RatificationTable ratifications={ratifications} />
        </>
      )}
      {milestones.length > 0 && (
        <>
          <h2>{t('milestones')}</h2>
          <MilestoneList milestones={milestones} />
        </>
      )}
      <h2>{t('sources')}</h2>
      <Citations citations={accession.sources} />
    </article>
  )
}

async function orderOf(searchParams: SearchParams) {
  const asked = (await searchValue(searchParams, 'order'))?.toUpperCase()
  return orders.find((order) => order === asked) ?? 'DEPOSITED'
}
