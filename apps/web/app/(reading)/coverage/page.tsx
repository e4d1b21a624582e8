import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EvidenceDocument } from '../../../generated/graphql.ts'
import { EvidenceTable } from '../../../src/evidence/EvidenceTable.tsx'
import { askServer } from '../../../src/http/ask-server.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.coverage')
  return { title: t('title'), description: t('description') }
}

/** Where the records of a type are listed. */
const lists: Readonly<Record<string, string>> = {
  Accession: '/accessions',
  Chapter: '/story',
  Country: '/countries',
  Deployment: '/deployments',
  Erratum: '/errata',
  Event: '/events',
  Membership: '/organizations',
  Organization: '/organizations',
  Statement: '/statements',
  Term: '/glossary',
}

/** How well the records are supported: what was read, what rests on two publishers, what is disputed, what is open. */
export default async function CoveragePage() {
  const t = await getTranslations('pages.coverage')
  const { coverage } = await askServer(EvidenceDocument, {})
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      <p>
        {t('whole', {
          citations: coverage.citations,
          share: coverage.citations === 0 ? 0 : coverage.read / coverage.citations,
          sources: coverage.sources,
          sourcesRead: coverage.sourcesRead,
        })}
      </p>
      <h2>{t('byType')}</h2>
      <EvidenceTable
        caption={t('byType')}
        rows={coverage.byType.map((row) => ({
          ...row,
          title: t('type', { type: row.name }),
          href: lists[row.name] ?? null,
        }))}
      />
      <h2>{t('byLayer')}</h2>
      <EvidenceTable
        caption={t('byLayer')}
        rows={coverage.byLayer.map((row) => ({
          ...row,
          title: row.layer?.name ?? row.name,
          href: `/deployments#${row.name}`,
        }))}
      />
      <h2>{t('rulesTitle')}</h2>
      <ul className="plain-list">
        {(['readRule', 'twoRule', 'disputedRule', 'openRule'] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </>
  )
}
