import type { EventLineFragment } from '../../generated/graphql.ts'
import { PageLink } from '../page/PageLink.tsx'
import { EventDate } from './EventDate.tsx'

/** Events in a list, each with its day and its sentence. */
export function EventLines({ events }: { events: readonly EventLineFragment[] }) {
  return (
    <ul className="entries">
      {events.map((event) => (
        <li data-major={event.isMajor || undefined} key={event.slug}>
          <p className="kicker">
            <EventDate event={event} />
          </p>
          <h3>
            <PageLink href={`/event/${event.slug}`}>{event.title}</PageLink>
          </h3>
          <p>{event.summary}</p>
        </li>
      ))}
    </ul>
  )
}
