import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SearchDocument } from '../../../generated/graphql.ts'
import { askServer, RefusedError } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { askedOrRefused } from '../../../src/page/asked-or-refused.ts'
import { LanguageField } from '../../../src/page/LanguageField.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { type SearchParams, searchValue } from '../../../src/page/search-values.ts'
import { HitList } from '../../../src/search/HitList.tsx'

const most = 60
/** What the API refuses for its length, in characters. */
const longest = 200

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.search')
  return { title: t('title'), description: t('description'), robots: { index: false } }
}

/** What the atlas holds under some words: states by any of their names, events, statements, troops, documents. */
export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('pages.search')
  const text = await searchValue(searchParams, 'q')
  const answer = text
    ? await askedOrRefused(
        askServer(SearchDocument, { text, first: most, language: graphqlLanguage(await getLocale()) }),
      )
    : null
  return (
    <>
      <PageHead title={text && text.length <= longest ? t('titleFor', { text }) : t('title')} />
      <search>
        <form action="/search" className="actions">
          <LanguageField />
          <input aria-label={t('field')} defaultValue={text} maxLength={longest} name="q" size={30} type="search" />
          <button type="submit">{t('button')}</button>
        </form>
      </search>
      {answer === null && <p>{t('description')}</p>}
      {answer instanceof RefusedError && <p role="alert">{t('tooLong')}</p>}
      {answer && !(answer instanceof RefusedError) && (
        <>
          <p role="status">{t(answer.search.length < most ? 'count' : 'atLeast', { count: answer.search.length })}</p>
          <HitList hits={answer.search} />
        </>
      )}
    </>
  )
}
