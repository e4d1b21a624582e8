import { useTranslations } from 'next-intl'
import type { CitedFragment } from '../../generated/graphql.ts'
import { useDayText } from '../language/use-day-text.ts'
import { PageLink } from './PageLink.tsx'

/** The documents behind a record: each opens at the words that were read, and leads to what else it supports. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  const t = useTranslations('pages.citations')
  const dayText = useDayText()
  return (
    <ul className="citations">
      {citations.map((citation, index) => {
        const { slug, title, publisher } = citation.source
        return (
          <li key={`${index} ${slug}`}>
            {citation.url ? (
              <a href={citation.url} rel="noreferrer">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            {`, ${publisher}${citation.locator ? `, ${citation.locator}` : ''} · `}
            <span className="soft">
              {citation.accessed
                ? t(citation.readAs === 'EXCERPT' ? 'readExcerpt' : 'read', { day: dayText(citation.accessed) })
                : t('notRead')}
              {' · '}
              <PageLink href={`/sources/${slug}`}>{t('more')}</PageLink>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
