import { useTranslations } from 'next-intl'
import type { CitedFragment } from '../../generated/graphql.ts'
import { useDayText } from '../language/use-day-text.ts'
import { bySource } from '../page/by-source.ts'

/** How many documents stand in large letters on one page with the questions. */
const few = 7

/** The documents behind a chapter for a sheet of paper: with their addresses in full, since paper has no links. */
export function SheetSources({ citations }: { citations: readonly CitedFragment[] }) {
  const t = useTranslations('pages.citations')
  const dayText = useDayText()
  const sources = bySource(citations)
  return (
    <ul className="sheet-sources" data-many={sources.length > few || undefined}>
      {sources.map(({ source, places, reading }) => {
        const locators = [...new Set(places.flatMap(({ locator }) => locator ?? []))]
        const [address] = places.flatMap(({ url }) => (url ? [printed(url)] : []))
        const told = reading
          ? t(reading.readAs === 'EXCERPT' ? 'readExcerpt' : 'read', { day: dayText(reading.accessed) })
          : t('notRead')
        return (
          <li key={source.slug}>
            <cite>{source.title}</cite>, {[source.publisher, ...locators, told].join(', ')}.{' '}
            {address && <span className="sheet-address">{address}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** An address as one types it: without the words at which it opens, and without what every address begins with. */
function printed(url: string): string {
  return url.replace(/#:~:text=.*$/, '').replace(/^https?:\/\/(www\.)?/, '')
}
