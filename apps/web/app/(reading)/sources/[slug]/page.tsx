import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languageName } from '../../../../src/language/language-name.ts'
import { DateText } from '../../../../src/page/DateText.tsx'
import { FactList } from '../../../../src/page/FactList.tsx'
import { LinkList } from '../../../../src/page/LinkList.tsx'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { loadSource } from '../../../../src/source/load-source.ts'
import { UseTable } from '../../../../src/source/UseTable.tsx'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source } = await loadSource((await params).slug)
  if (!source) return {}
  const t = await getTranslations('pages.source')
  return { title: source.title, description: t('description', { publisher: source.publisher }) }
}

/** One document: who published it, whether it was read, what it supports, where else it may be found. */
export default async function SourcePage({ params }: Props) {
  const { slug } = await params
  const { source } = await loadSource(slug)
  if (!source) notFound()
  const t = await getTranslations('pages.source')
  const editions = [...(source.editionOf ? [source.editionOf] : []), ...source.editions]
  return (
    <article>
      <PageHead kicker={t('kind', { kind: source.kind })} title={source.title}>
        {source.publisher}
      </PageHead>
      <p className="actions">
        {source.url && (
          <a className="button" href={source.url} rel="noreferrer">
            {t('open')}
          </a>
        )}
        {source.archiveLookupUrl && (
          <a href={source.archiveLookupUrl} rel="noreferrer">
            {t('archive')}
          </a>
        )}
        <ReportLink record={`source/${slug}`} view={`/sources/${slug}`} />
      </p>
      <FactList
        facts={[
          [t('authors'), source.authors.join(', ')],
          [t('published'), source.published && <DateText date={source.published} key="published" />],
          [t('language'), source.language && languageName(source.language)],
          [t('wasRead'), t(source.isRead ? 'read' : 'notRead')],
          [
            t('editions'),
            editions.length > 0 && <LinkList links={editions.map((it) => [`/sources/${it.slug}`, it.title])} />,
          ],
        ]}
      />
      <h2>{t('uses', { count: source.uses.length })}</h2>
      <UseTable uses={source.uses} />
    </article>
  )
}
