import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ErrataDocument } from '../../../generated/graphql.ts'
import { ErratumEntry } from '../../../src/erratum/ErratumEntry.tsx'
import { askServer } from '../../../src/http/ask-server.ts'
import { graphqlLanguage } from '../../../src/language/graphql-language.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.errata')
  return { title: t('title'), description: t('description') }
}

/** What the article that the atlas explains says, and what the record shows. */
export default async function ErrataPage() {
  const t = await getTranslations('pages.errata')
  const { errata } = await askServer(ErrataDocument, { language: graphqlLanguage(await getLocale()) })
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <p className="aside-note">{t('article')}</p>
      {(['INTRODUCTION', 'INTERVIEW', 'DOSSIER'] as const).map((part) => (
        <section key={part}>
          <h2>{t('part', { part })}</h2>
          <ul className="entries">
            {errata
              .filter((erratum) => erratum.part === part)
              .map((erratum) => (
                <ErratumEntry erratum={erratum} key={erratum.slug} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
