import { useTranslations } from 'next-intl'
import type { EventListQuery } from '../../generated/graphql.ts'
import { LanguageField } from '../page/LanguageField.tsx'
import { PageLink } from '../page/PageLink.tsx'
import type { EventQuery } from './event-query.ts'
import { TagLinks } from './TagLinks.tsx'

interface EventFilterProps {
  readonly query: EventQuery
  readonly tags: EventListQuery['eventTags']
  /** The states to choose from, in the order in which they are listed. */
  readonly countries: readonly { readonly code: string; readonly name: string }[]
}

/** What the list of events can be narrowed to: a form and links, so that it needs no script. */
export function EventFilter({ query, tags, countries }: EventFilterProps) {
  const t = useTranslations('pages.events')
  // The code of a territory is an answer too, and must not be lost when the form is sent again.
  const isListed = query.country === undefined || countries.some(({ code }) => code === query.country)
  const isNarrowed = [query.tag, query.country, query.from, query.to].some((it) => it !== undefined)
  return (
    <>
      <form action="/events" className="actions">
        <LanguageField />
        {query.tag && <input name="tag" type="hidden" value={query.tag} />}
        <label>
          {t('country')}{' '}
          <select defaultValue={query.country ?? ''} name="country">
            <option value="">{t('anyCountry')}</option>
            {!isListed && <option value={query.country}>{query.country}</option>}
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('from')} <input defaultValue={query.from} name="from" type="date" />
        </label>
        <label>
          {t('to')} <input defaultValue={query.to} name="to" type="date" />
        </label>
        <button type="submit">{t('filter')}</button>
        {isNarrowed && <PageLink href="/events">{t('all')}</PageLink>}
      </form>
      {/* The subjects fill a phone: they are folded until one of them is chosen. */}
      <details className="subjects" open={query.tag !== undefined}>
        <summary>{t('tags')}</summary>
        <TagLinks current={query.tag} label={t('tags')} tags={tags} />
      </details>
    </>
  )
}
