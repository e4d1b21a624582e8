import { useFormatter, useTranslations } from 'next-intl'
import type { EvidenceRowFragment } from '../../generated/graphql.ts'
import { PageLink } from '../page/PageLink.tsx'

/** A row under its title, and the page that lists its records; null when there is none. */
type Row = EvidenceRowFragment & { readonly title: string; readonly href: string | null }

/** Rows of evidence, each under the title of its type or layer. */
export function EvidenceTable(props: { caption: string; rows: readonly Row[] }) {
  const t = useTranslations('pages.coverage')
  const format = useFormatter()
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : format.number(part / whole, { style: 'percent', maximumFractionDigits: 0 })
  const columns = ['records', 'citations', 'read', 'twoSources', 'disputed', 'open'] as const
  return (
    <div className="scroll">
      <table className="stacks">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            {columns.map((column) => (
              <th className="number" key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.href ? <PageLink href={row.href}>{row.title}</PageLink> : row.title}</th>
              <td className="number" data-label={t('records')}>
                {format.number(row.records)}
              </td>
              <td className="number" data-label={t('citations')}>
                {format.number(row.citations)}
              </td>
              <td className="number" data-label={t('read')}>
                {share(row.read, row.citations)}
              </td>
              <td className="number" data-label={t('twoSources')}>
                {share(row.twoSources, row.records)}
              </td>
              <td className="number" data-label={t('disputed')}>
                {row.disputed}
              </td>
              <td className="number" data-label={t('open')}>
                {row.open}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
