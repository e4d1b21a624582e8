import { useTranslations } from 'next-intl'
import type { RecordLineFragment } from '../../generated/graphql.ts'
import { DateText } from '../page/DateText.tsx'
import { PageLink } from '../page/PageLink.tsx'
import { recordLink } from '../page/record-link.ts'

/** What a search found, best first: what kind of thing, its name, its day. */
export function HitList({ hits }: { hits: readonly RecordLineFragment[] }) {
  const t = useTranslations('pages.records')
  return (
    <ul className="entries hits">
      {hits.map((hit, index) => {
        const { href, text } = recordLink(hit)
        return (
          // Records without a page of their own share the one that shows them; the order of hits is fixed.
          <li key={`${index} ${href}`}>
            <span className="soft">{t('type', { type: hit.__typename })}</span> <PageLink href={href}>{text}</PageLink>
            {'date' in hit && (
              <span className="soft">
                {' · '}
                <DateText date={hit.date} />
              </span>
            )}
            {hit.__typename === 'Source' && <span className="soft">{` · ${hit.publisher}`}</span>}
          </li>
        )
      })}
    </ul>
  )
}
