import { useTranslations } from 'next-intl'
import type { SourcePageQuery } from '../../generated/graphql.ts'
import { useDayText } from '../language/use-day-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import { recordLink } from '../page/record-link.ts'

type Use = NonNullable<SourcePageQuery['source']>['uses'][number]

/** What a document supports: the record, which of its facts, and the words that were read. */
export function UseTable({ uses }: { uses: readonly Use[] }) {
  const t = useTranslations('pages.source')
  const dayText = useDayText()
  return (
    <div className="scroll">
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('supports')}</th>
            <th scope="col">{t('words')}</th>
            <th scope="col">{t('readOn')}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use, index) => {
            const { href, text } = recordLink(use.record)
            return (
              // The same record may rest on the document at several places; their order is fixed.
              <tr key={`${index} ${href}`}>
                <th scope="row">
                  <span className="soft">{t('type', { type: use.record.__typename })}</span>{' '}
                  <PageLink href={href}>{text}</PageLink>
                </th>
                <td data-label={t('supports')}>
                  {use.supports.map((path) => t('fact', factOf(path))).join(', ') || t('everything')}
                </td>
                <td data-label={t('words')}>
                  {use.fragment && (use.url ? <a href={use.url}>{use.fragment}</a> : <q>{use.fragment}</q>)}
                  {use.locator && <div className="soft">{use.locator}</div>}
                </td>
                <td data-label={t('readOn')}>{use.accessed ? dayText(use.accessed) : t('notRead')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** A field of a record as the messages name it; one without a name is read as it is written. */
function factOf(path: string) {
  return { key: path.replaceAll('.', '_'), words: path.replaceAll('.', ' ') }
}
