import { useTranslations } from 'next-intl'
import type { CitedFragment } from '../../generated/graphql.ts'
import { useDayText } from '../language/use-day-text.ts'
import { bySource } from './by-source.ts'
import { PageLink } from './PageLink.tsx'

/** The documents behind a record: each opens at the words that were read, and leads to what else it supports. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  const t = useTranslations('pages.citations')
  const dayText = useDayText()
  return (
    <ul className="citations">
      {bySource(citations).map(({ source, places, reading }) => {
        const [first, ...others] = places
        return (
          <li key={source.slug}>
            {first?.url ? (
              <a href={first.url} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              <cite>{source.title}</cite>
            )}
            {`, ${source.publisher}${first?.locator ? `, ${first.locator}` : ''}`}
            <span className="soft">
              {others.map(({ url, locator }, index) => (
                <span key={`${url} ${locator}`}>
                  {', '}
                  {url ? (
                    <a href={url} rel="noreferrer">
                      {locator ?? t('place', { number: index + 2 })}
                    </a>
                  ) : (
                    locator
                  )}
                </span>
              ))}
              {' · '}
              {reading
                ? t(reading.readAs === 'EXCERPT' ? 'readExcerpt' : 'read', { day: dayText(reading.accessed) })
                : t('notRead')}
              {' · '}
              <PageLink href={`/sources/${source.slug}`}>{t('more')}</PageLink>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
