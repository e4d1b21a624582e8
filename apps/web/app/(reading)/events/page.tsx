import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CountryListDocument, EventListDocument } from '../../../generated/graphql.ts'
import { EventFilter } from '../../../src/event/EventFilter.tsx'
import { EventLines } from '../../../src/event/EventLines.tsx'
import { readEventQuery, whereOf } from '../../../src/event/event-query.ts'
import { askServer, RefusedError } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { inOrderOfNames } from '../../../src/language/in-order-of-names.ts'
import { askedOrRefused } from '../../../src/page/asked-or-refused.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { Pager } from '../../../src/page/Pager.tsx'
import { Refused } from '../../../src/page/Refused.tsx'
import type { SearchParams } from '../../../src/page/search-values.ts'

const pageSize = 60

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.events')
  return { title: t('title'), description: t('description') }
}

/** All events, by tag, state and time, oldest first. */
export default async function EventsPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readEventQuery(searchParams)
  const [t, locale] = await Promise.all([getTranslations('pages.events'), getLocale()])
  const language = graphqlLanguage(locale)
  const answer = await askedOrRefused(
    askServer(EventListDocument, { where: whereOf(query), first: pageSize, after: query.after ?? null, language }),
  )
  if (answer instanceof RefusedError) {
    return (
      <>
        <PageHead title={t('title')} />
        <Refused asked={[query.tag, query.country, query.after]} back="/events" />
      </>
    )
  }
  const { edges, pageInfo, totalCount } = answer.events
  const { countries } = await askServer(CountryListDocument, { language })
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <EventFilter
        countries={inOrderOfNames(
          countries.edges.map(({ node }) => node),
          locale,
        )}
        query={query}
        tags={answer.eventTags}
      />
      <h2>{t('count', { count: totalCount })}</h2>
      <EventLines events={edges.flatMap((edge) => (edge?.node ? [edge.node] : []))} />
      <Pager
        after={query.after}
        next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null}
        path="/events"
        query={{ tag: query.tag, country: query.country, from: query.from, to: query.to }}
      />
    </>
  )
}
