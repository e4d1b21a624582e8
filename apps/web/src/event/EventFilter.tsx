import { useTranslations } from 'next-intl'
import type { EventListQuery } from '../../generated/graphql.ts'
import { PageLink } from '../page/PageLink.tsx'
import type { EventQuery } from './event-query.ts'

/** What the list of events can be narrowed to: a form and links, so that it needs no script. */
export function EventFilter({ query, tags }: { query: EventQuery; tags: EventListQuery['eventTags'] }) {
  const t = useTranslations('pages.events')
  return (
    <>
      <form action="/events" className="actions">
        {query.tag && <input name="tag" type="hidden" value={query.tag} />}
        <label>
          {t('country')} <input defaultValue={query.country} maxLength={3} name="country" placeholder="POL" size={6} />
        </label>
        <label>
          {t('from')} <input defaultValue={query.from} name="from" type="date" />
        </label>
        <label>
          {t('to')} <input defaultValue={query.to} name="to" type="date" />
        </label>
        <button type="submit">{t('filter')}</button>
        <PageLink href="/events">{t('all')}</PageLink>
      </form>
      <ul aria-label={t('tags')} className="tags">
        {tags.map(({ tag, count }) => (
          <li key={tag}>
            <PageLink aria-current={tag === query.tag || undefined} href={`/events?tag=${tag}`}>
              {tag} {count}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  )
}
