import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventLines } from '../../../../src/event/EventLines.tsx'
import { loadOrganization } from '../../../../src/organization/load-organization.ts'
import { Citations } from '../../../../src/page/Citations.tsx'
import { mapHref } from '../../../../src/page/map-href.ts'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { PeriodText } from '../../../../src/page/PeriodText.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { Section } from '../../../../src/page/Section.tsx'
import { TimeStrip } from '../../../../src/page/TimeStrip.tsx'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization } = await loadOrganization((await params).code)
  return organization ? { title: organization.name, description: organization.description } : {}
}

/** One organization: what belonging to it means, and who did from when to when. */
export default async function OrganizationPage({ params }: Props) {
  const { organization, dataset } = await loadOrganization((await params).code)
  if (!organization) notFound()
  const t = await getTranslations('pages.organization')
  const { code, name, shortName, from, to, memberships, note } = organization
  const isEverLimited = memberships.some(({ phases }) => phases.length > 0)
  const changes = [...new Set(memberships.flatMap((it) => [it.from.date, ...(it.to ? [it.to.date] : [])]))]
  return (
    <article>
      <PageHead kicker={t('kind', { kind: organization.kind })} title={name}>
        {organization.description}
      </PageHead>
      <TimeStrip
        asOf={dataset.asOf}
        label={name}
        marks={changes.map((day) => ({ day, label: day }))}
        spans={[{ row: shortName, from: from.date, to: to?.date ?? null, tone: code }]}
      />
      <p className="actions">
        <PageLink className="button" href={mapHref({ date: to ? from.date : dataset.asOf })}>
          {t('onMap')}
        </PageLink>
        <ReportLink record={`organization/${code}`} view={`/organization/${code}`} />
      </p>
      <p>
        <PeriodText from={from} to={to} />
      </p>
      {note && <p className="aside-note">{note}</p>}
      <h2>{t('members', { count: new Set(memberships.map((it) => it.country.code)).size })}</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('when')}</th>
              {isEverLimited && <th scope="col">{t('participation')}</th>}
            </tr>
          </thead>
          <tbody>
            {memberships.map((it) => (
              <tr key={it.slug}>
                <th scope="row">
                  <PageLink href={`/country/${it.country.code}`}>{it.country.name}</PageLink>
                </th>
                <td>
                  <PageLink href={`/accession/${it.slug}`}>
                    <PeriodText from={it.from} to={it.to} />
                  </PageLink>
                </td>
                {isEverLimited && (
                  <td data-label={t('participation')}>
                    {it.phases.map((phase) => (
                      <div key={`${phase.value} ${phase.from.edtf}`}>
                        {t(phase.value === 'SUSPENDED' ? 'suspended' : 'limited')}{' '}
                        <PeriodText from={phase.from} to={phase.to} />
                      </div>
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Section isShown={organization.events.length > 0} title={t('events', { count: organization.events.length })}>
        <EventLines events={organization.events} />
      </Section>
      <h2>{t('sources')}</h2>
      <Citations citations={organization.sources} />
    </article>
  )
}
