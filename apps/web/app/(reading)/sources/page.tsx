import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SourceListDocument } from '../../../generated/graphql.ts'
import { askServer, RefusedError } from '../../../src/http/ask-server.ts'
import { askedOrRefused } from '../../../src/page/asked-or-refused.ts'
import { DateText } from '../../../src/page/DateText.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'
import { Pager } from '../../../src/page/Pager.tsx'
import { Refused } from '../../../src/page/Refused.tsx'
import type { SearchParams } from '../../../src/page/search-values.ts'
import { SourceFilter } from '../../../src/source/SourceFilter.tsx'
import { readSourceQuery } from '../../../src/source/source-query.ts'

const pageSize = 100

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.sources')
  return { title: t('title'), description: t('description') }
}

/** Every document that the atlas rests on, those that support most first. */
export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readSourceQuery(searchParams)
  const t = await getTranslations('pages.sources')
  const { text, kind, read, after } = query
  const answer = await askedOrRefused(
    askServer(SourceListDocument, {
      where: {
        ...(text ? { text } : {}),
        ...(kind ? { kinds: [kind] } : {}),
        ...(read ? { isRead: read === 'yes' } : {}),
      },
      order: 'MOST_CITED',
      first: pageSize,
      after: after ?? null,
    }),
  )
  if (answer instanceof RefusedError) {
    return (
      <>
        <PageHead title={t('title')} />
        <Refused asked={[query.text, query.after]} back="/sources" />
      </>
    )
  }
  const { edges, pageInfo, totalCount } = answer.sources
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <p>
        <PageLink href="/coverage">{t('coverage')}</PageLink>
      </p>
      <SourceFilter query={query} />
      <h2>{t('count', { count: totalCount })}</h2>
      <ul className="entries">
        {edges.map((edge) => {
          const source = edge?.node
          return (
            source && (
              <li key={source.slug}>
                <h3 lang={source.language}>
                  <PageLink href={`/sources/${source.slug}`}>{source.title}</PageLink>
                </h3>
                <p className="soft">
                  {source.publisher}
                  {source.published && (
                    <>
                      {', '}
                      <DateText date={source.published} />
                    </>
                  )}
                  {` · ${t('kind', { kind: source.kind })} · ${t('citations', { count: source.citationCount })} · ${t(source.isRead ? 'read' : 'notRead')}`}
                </p>
              </li>
            )
          )
        })}
      </ul>
      <Pager
        after={after}
        next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null}
        path="/sources"
        query={{ text, kind, read }}
      />
    </>
  )
}
