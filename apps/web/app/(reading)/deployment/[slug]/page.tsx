import '../../../../src/deployment/panel.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { loadDeployment } from '../../../../src/deployment/load-deployment.ts'
import { StrengthClaims } from '../../../../src/deployment/StrengthClaims.tsx'
import { StretchTable } from '../../../../src/deployment/StretchTable.tsx'
import { EventLines } from '../../../../src/event/EventLines.tsx'
import { loadHistory } from '../../../../src/history/load-history.ts'
import { stateName } from '../../../../src/history/state-name.ts'
import { languageOf } from '../../../../src/language/language.ts'
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

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { details } = await loadDeployment((await params).slug)
  return details ? { title: details.name, description: details.description } : {}
}

/** One deployment: whose, where, since when, how strong by whose count, what changed, on what evidence. */
export default async function DeploymentPage({ params }: Props) {
  const { slug } = await params
  const { details, context, dataset } = await loadDeployment(slug)
  if (!details || !context) notFound()
  const [t, kinds, format, locale] = await Promise.all([
    getTranslations('pages.deployment'),
    getTranslations('kind'),
    getFormatter(),
    getLocale(),
  ])
  const history = await loadHistory(languageOf(locale))
  const dayText = (of: string) => format.dateTime(new Date(`${of}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const { name, from, to, stretches, strengths } = details
  const host = context.host ?? context.hostTerritory
  const lastDay = stretches.at(-1)?.from ?? from.date
  // Its strength is told for a day on which it was there: its last, or the last of the atlas.
  const day = to ? (strengths.at(-1)?.asOf.date ?? from.date) : dataset.asOf
  return (
    <article>
      <PageHead kicker={kinds(details.kind)} title={name}>
        {details.description}
      </PageHead>
      <TimeStrip
        asOf={dataset.asOf}
        isClose
        label={name}
        spans={stretches.map((it) => ({
          row: t('status', { status: it.status }),
          label: it.place.name,
          from: it.from,
          to: it.to ?? null,
          tone: it.status,
        }))}
      />
      <p className="actions">
        <PageLink
          className="button"
          href={mapHref({
            date: lastDay < '1949-01-01' ? '1949-01-01' : lastDay,
            layers: details.layers.map((it) => it.slug),
            deployments: [slug],
          })}
        >
          {t('onMap')}
        </PageLink>
        <ReportLink record={`deployment/${slug}`} view={`/deployment/${slug}`} />
      </p>
      <FactList
        facts={[
          [t('when'), <PeriodText from={from} key="when" to={to} />],
          [
            t('operators'),
            <LinkList
              key="operators"
              links={context.operators.map((it) => [
                it.country
                  ? `/country/${it.country.code}`
                  : it.organization
                    ? `/organization/${it.organization.code}`
                    : '/glossary',
                it.country?.name ?? it.organization?.shortName ?? it.group ?? '',
              ])}
            />,
          ],
          [
            t('host'),
            host && (context.host ? <PageLink href={`/country/${host.code}`}>{host.name}</PageLink> : host.name),
          ],
          [
            t('contributors'),
            context.contributors.length > 0 && (
              <LinkList links={context.contributors.map((it) => [`/country/${it.country.code}`, it.country.name])} />
            ),
          ],
          [t('occasion'), details.occasion],
          [
            t('layers'),
            <LinkList key="layers" links={details.layers.map((it) => [`/deployments#${it.slug}`, it.name])} />,
          ],
          [t('systems'), details.systems.length > 0 && details.systems.map((it) => it.name).join(', ')],
        ]}
      />
      {details.note && <p className="aside-note">{details.note}</p>}
      {strengths.length > 0 && (
        <>
          <StrengthClaims claims={strengths} day={day} heading="h2" />
          <p className="soft">{t('strengthDay', { day: dayText(day) })}</p>
        </>
      )}
      <Section isShown={stretches.length > 1} title={t('stretches')}>
        <StretchTable stateName={(code, on) => stateName(history, code, on)} stretches={stretches} />
      </Section>
      <Section isShown={context.events.length > 0} title={t('events')}>
        <EventLines events={context.events} />
      </Section>
      <h2>{t('sources')}</h2>
      <Citations citations={[...details.sources, ...details.phases.flatMap((phase) => phase.sources)]} />
    </article>
  )
}
