import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccessionSummary } from '../../../../src/accession/AccessionSummary.tsx'
import { loadCountry } from '../../../../src/country/load-country.ts'
import { MembershipList } from '../../../../src/country/MembershipList.tsx'
import { DeploymentLines } from '../../../../src/deployment/DeploymentLines.tsx'
import { EventLines } from '../../../../src/event/EventLines.tsx'
import { inOrderOfNames } from '../../../../src/language/in-order-of-names.ts'
import { Citations } from '../../../../src/page/Citations.tsx'
import { FactList } from '../../../../src/page/FactList.tsx'
import { LinkList } from '../../../../src/page/LinkList.tsx'
import { mapHref } from '../../../../src/page/map-href.ts'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { PeriodText } from '../../../../src/page/PeriodText.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { Section } from '../../../../src/page/Section.tsx'
import { TimeStrip } from '../../../../src/page/TimeStrip.tsx'
import { StatementLines } from '../../../../src/statement/StatementLines.tsx'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { country } = await loadCountry((await params).code)
  if (!country) return {}
  const t = await getTranslations('pages.country')
  return { title: country.name, description: t('description', { name: country.name }) }
}

/** One state: what it belonged to and how that came about, what happened and was said, what stood in it. */
export default async function CountryPage({ params }: Props) {
  const { country, dataset } = await loadCountry((await params).code)
  if (!country) notFound()
  const [t, locale] = await Promise.all([getTranslations('pages.country'), getLocale()])
  const { code, name, existed, accession } = country
  const memberships = [...country.memberships].sort(byDayThenAlliance)
  // A state that ended is shown on the map on a day on which it was there: its first as a member, else its first.
  const day = existed.to ? (memberships[0]?.from.date ?? existed.from?.date ?? '1949-01-01') : dataset.asOf
  return (
    <article>
      <PageHead kicker={t('kicker', { code })} title={name}>
        {(existed.from || existed.to) && <PeriodText from={existed.from} to={existed.to} />}
      </PageHead>
      <TimeStrip
        asOf={dataset.asOf}
        label={name}
        spans={memberships.map((it) => ({
          row: it.organization.shortName,
          from: it.from.date,
          to: it.to?.date ?? null,
          tone: it.organization.code,
        }))}
      />
      <p className="actions">
        <PageLink className="button" href={mapHref({ date: day, country: code })}>
          {t('onMap')}
        </PageLink>
        <ReportLink record={`country/${code}`} view={`/country/${code}`} />
      </p>
      <FactList
        facts={[
          [t('names'), country.names.length > 1 && <Dated dated={country.names} key="names" />],
          [t('capitals'), country.capitals.length > 0 && <Dated dated={country.capitals} key="capitals" />],
          [
            t('predecessors'),
            country.predecessors.length > 0 && (
              <LinkList
                links={inOrderOfNames(country.predecessors, locale).map((it) => [`/country/${it.code}`, it.name])}
              />
            ),
          ],
          [
            t('successors'),
            country.successors.length > 0 && (
              <LinkList
                links={inOrderOfNames(country.successors, locale).map((it) => [`/country/${it.code}`, it.name])}
              />
            ),
          ],
        ]}
      />
      {country.note && <p className="aside-note">{country.note}</p>}
      {accession && <AccessionSummary accession={accession} />}
      <Section isShown={memberships.length > 0} title={t('memberships')}>
        <MembershipList memberships={memberships} />
      </Section>
      <Section isShown={country.events.length > 0} title={t('events', { count: country.events.length })}>
        <EventLines events={country.events} />
      </Section>
      <Section isShown={country.statements.length > 0} title={t('statements', { count: country.statements.length })}>
        <StatementLines statements={country.statements} />
      </Section>
      <Section isShown={country.hosts.length > 0} title={t('hosts', { count: country.hosts.length })}>
        <DeploymentLines deployments={country.hosts} />
      </Section>
      <Section isShown={country.operates.length > 0} title={t('operates', { count: country.operates.length })}>
        <DeploymentLines deployments={country.operates} />
      </Section>
      <h2>{t('sources')}</h2>
      <Citations citations={country.sources} />
    </article>
  )
}

type Membership = NonNullable<Awaited<ReturnType<typeof loadCountry>>['country']>['memberships'][number]

/** Oldest first; of one day the alliance before its command, as one joins the one to be in the other. */
function byDayThenAlliance(a: Membership, b: Membership): number {
  const rank = ({ organization }: Membership) => (organization.code === 'NATO' ? 0 : 1)
  return a.from.date.localeCompare(b.from.date) || rank(a) - rank(b)
}

type Names = NonNullable<Awaited<ReturnType<typeof loadCountry>>['country']>['names']

/** Names of a time, each with its time when there is more than one. */
function Dated({ dated }: { dated: Names }) {
  return dated.map(({ name, from, to }) => (
    <div key={`${name} ${from?.edtf}`}>
      {name}{' '}
      {dated.length > 1 && (
        <span className="soft">
          <PeriodText from={from} to={to} />
        </span>
      )}
    </div>
  ))
}
