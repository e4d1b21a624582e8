import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { GlossaryDocument } from '../../../generated/graphql.ts'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { Citations } from '../../../src/page/Citations.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { ReportLink } from '../../../src/page/ReportLink.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.glossary')
  return { title: t('title'), description: t('description') }
}

/** Which act has which verb, by what test. */
export default async function GlossaryPage() {
  const t = await getTranslations('pages.glossary')
  const { glossary } = await askServer(GlossaryDocument, { language: graphqlLanguage(await getLocale()) })
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <ul className="entries">
        {glossary.map((term) => (
          <li id={term.slug} key={term.slug}>
            <h2>{term.name}</h2>
            <p>{term.test}</p>
            {term.avoid.length > 0 && <p className="soft">{t('avoid', { words: term.avoid.join(' · ') })}</p>}
            {term.examples.length > 0 && (
              <ul className="plain-list">
                {term.examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            )}
            {term.note && <p className="aside-note">{term.note}</p>}
            <ReportLink record={`term/${term.slug}`} view={`/glossary#${term.slug}`} />
            {term.sources.length > 0 ? <Citations citations={term.sources} /> : <p className="soft">{t('house')}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
