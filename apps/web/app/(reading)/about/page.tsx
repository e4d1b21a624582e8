import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutDatasetDocument } from '../../../generated/graphql.ts'
import { askServer } from '../../../src/http/ask-server.ts'
import { DateText } from '../../../src/page/DateText.tsx'
import { FactList } from '../../../src/page/FactList.tsx'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.about')
  return { title: t('title'), description: t('description') }
}

/** The parts of the page, each a title and some paragraphs of the messages. */
const parts = [
  ['method', 3],
  ['words', 2],
  ['territory', 3],
  ['limits', 3],
  ['licence', 2],
] as const

/** How the atlas works: method, whose view of contested land is drawn, what it does not know, licence, how to cite it. */
export default async function AboutPage() {
  const t = await getTranslations('pages.about')
  const { dataset } = await askServer(AboutDatasetDocument, {})
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      {parts.map(([part, paragraphs]) => (
        <section id={part} key={part}>
          <h2>{t(`${part}.title`)}</h2>
          {Array.from({ length: paragraphs }, (_, index) => (
            <p key={t(`${part}.${index + 1}` as 'method.1')}>{t(`${part}.${index + 1}` as 'method.1')}</p>
          ))}
        </section>
      ))}
      <p className="actions">
        {(['glossary', 'coverage', 'sources', 'errata', 'transcript'] as const).map((page) => (
          <PageLink href={`/${page}`} key={page}>
            {t(`links.${page}`)}
          </PageLink>
        ))}
      </p>
      <h2 id="cite">{t('cite.title')}</h2>
      <blockquote>{t('cite.text', { version: dataset.version, release: dataset.release })}</blockquote>
      <FactList
        facts={[
          [t('dataset.version'), dataset.version],
          [t('dataset.release'), <code key="release">{dataset.release}</code>],
          [t('dataset.asOf'), <DateText date={{ date: dataset.asOf, edtf: dataset.asOf }} key="asOf" />],
          [t('dataset.licence'), dataset.licence],
          [t('dataset.sha256'), <code key="sha256">{dataset.sha256}</code>],
        ]}
      />
    </>
  )
}
