import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EventDate } from '../../../../src/event/EventDate.tsx'
import { loadEvent } from '../../../../src/event/load-event.ts'
import { TagLinks } from '../../../../src/event/TagLinks.tsx'
import { inOrderOfNames } from '../../../../src/language/in-order-of-names.ts'
import { Citations } from '../../../../src/page/Citations.tsx'
import { FactList } from '../../../../src/page/FactList.tsx'
import { JsonLd } from '../../../../src/page/JsonLd.tsx'
import { LinkList } from '../../../../src/page/LinkList.tsx'
import { mapHref } from '../../../../src/page/map-href.ts'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { TimeStrip } from '../../../../src/page/TimeStrip.tsx'
import { StatementLines } from '../../../../src/statement/StatementLines.tsx'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event } = await loadEvent((await params).slug)
  return event ? { title: event.title, description: event.summary } : {}
}

/** One event: what happened, when and where, what belongs to it, and on what evidence. */
export default async function EventPage({ params }: Props) {
  const { slug } = await params
  const { event, dataset } = await loadEvent(slug)
  if (!event) notFound()
  const [t, locale] = await Promise.all([getTranslations('pages.event'), getLocale()])
  const { date, until, place, title } = event
  const mark = until ? { spans: [{ row: title, from: date.date, to: until.date }] } : {}
  return (
    <article>
      <PageHead kicker={t('kind', { kind: event.kind })} title={title}>
        {event.summary}
      </PageHead>
      <TimeStrip asOf={dataset.asOf} label={title} {...mark} marks={[{ label: title, day: date.date }]} />
      <p className="actions">
        {date.date >= '1949-01-01' && (
          <PageLink
            className="button"
            href={mapHref({
              date: date.date,
              ...(place ? { camera: { lat: place.lat, lon: place.lon, spanKm: 1800 } } : {}),
            })}
          >
            {t('onMap')}
          </PageLink>
        )}
        <ReportLink record={`event/${slug}`} view={`/event/${slug}`} />
      </p>
      <FactList
        facts={[
          [t('when'), <EventDate event={event} key="when" />],
          [t('where'), place?.name],
          [
            t('countries'),
            <LinkList
              key="countries"
              links={inOrderOfNames(event.countries, locale).map((it) => [`/country/${it.code}`, it.name ?? it.code])}
            />,
          ],
          [
            t('organizations'),
            event.organizations.length > 0 && (
              <LinkList links={event.organizations.map((it) => [`/organization/${it.code}`, it.shortName])} />
            ),
          ],
          [
            t('deployments'),
            event.deployments.length > 0 && (
              <LinkList links={event.deployments.map((it) => [`/deployment/${it.slug}`, it.name])} />
            ),
          ],
        ]}
      />
      <TagLinks label={t('tags')} tags={event.tags.map((tag) => ({ tag }))} />
      {event.note && <p className="aside-note">{event.note}</p>}
      {event.statements.length > 0 && (
        <>
          <h2>{t('statements')}</h2>
          <StatementLines statements={event.statements} />
        </>
      )}
      <h2>{t('sources')}</h2>
      <Citations citations={event.sources} />
      <JsonLd
        data={{
          '@type': 'Event',
          name: title,
          description: event.summary,
          startDate: date.edtf.replace(/[?~%]$/, ''),
          endDate: (until ?? date).edtf.replace(/[?~%]$/, ''),
          location: place
            ? {
                '@type': 'Place',
                name: place.name,
                geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
              }
            : { '@type': 'Place', name: event.countries.map((it) => it.name ?? it.code).join(', ') || 'NATO' },
          citation: event.sources.flatMap(({ source, url }) =>
            url ? [{ '@type': 'CreativeWork', name: source.title, url }] : [],
          ),
        }}
      />
    </article>
  )
}
