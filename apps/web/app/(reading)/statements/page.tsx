import { isDay } from '@natlas/timeline'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { StatementListDocument } from '../../../generated/graphql.ts'
import { askServer, RefusedError } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { askedOrRefused } from '../../../src/page/asked-or-refused.ts'
import { LanguageField } from '../../../src/page/LanguageField.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'
import { Pager } from '../../../src/page/Pager.tsx'
import { Refused } from '../../../src/page/Refused.tsx'
import { type SearchParams, searchValue } from '../../../src/page/search-values.ts'
import { StatementLines } from '../../../src/statement/StatementLines.tsx'
import { isScope, scopes } from '../../../src/statement/scopes.ts'

const pageSize = 60

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.statements')
  return { title: t('title'), description: t('description') }
}

/** Who said what to whom, oldest first; by what it was about, by speaker and by time. */
export default async function StatementsPage({ searchParams }: { searchParams: SearchParams }) {
  const [scope, speaker, from, to, after] = await Promise.all(
    ['scope', 'speaker', 'from', 'to', 'after'].map((name) => searchValue(searchParams, name)),
  )
  const t = await getTranslations('pages.statements')
  const during = { from: from && isDay(from) ? from : null, to: to && isDay(to) ? to : null }
  const answer = await askedOrRefused(
    askServer(StatementListDocument, {
      where: {
        ...(isScope(scope) ? { scopes: [scope] } : {}),
        ...(speaker ? { speaker } : {}),
        ...(during.from || during.to ? { during } : {}),
      },
      first: pageSize,
      after: after ?? null,
      language: graphqlLanguage(await getLocale()),
    }),
  )
  if (answer instanceof RefusedError) {
    return (
      <>
        <PageHead title={t('title')} />
        <Refused asked={[speaker, after]} back="/statements" />
      </>
    )
  }
  const { edges, pageInfo, totalCount } = answer.statements
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <form action="/statements" className="actions">
        <LanguageField />
        {isScope(scope) && <input name="scope" type="hidden" value={scope} />}
        <label>
          {t('speaker')} <input defaultValue={speaker} name="speaker" />
        </label>
        <button type="submit">{t('filter')}</button>
        {(isScope(scope) || speaker || during.from || during.to) && <PageLink href="/statements">{t('all')}</PageLink>}
      </form>
      <ul aria-label={t('scopes')} className="tags">
        {scopes.map((one) => (
          <li key={one}>
            <PageLink aria-current={one === scope || undefined} href={`/statements?scope=${one}`}>
              {t('scope', { scope: one })}
            </PageLink>
          </li>
        ))}
      </ul>
      <h2>{t('count', { count: totalCount })}</h2>
      <StatementLines statements={edges.flatMap((edge) => (edge?.node ? [edge.node] : []))} />
      <Pager
        after={after}
        next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null}
        path="/statements"
        query={{ scope, speaker, from, to }}
      />
    </>
  )
}
