import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { byDay } from '../../../src/history/by-day.ts'
import { type Change, changesOf } from '../../../src/history/changes.ts'
import { loadHistory } from '../../../src/history/load-history.ts'
import { momentOn } from '../../../src/history/moment.ts'
import { teller } from '../../../src/history/tell.ts'
import { languageOf } from '../../../src/language/language.ts'
import { DateText } from '../../../src/page/DateText.tsx'
import { mapHref } from '../../../src/page/map-href.ts'
import { PageHead } from '../../../src/page/PageHead.tsx'
import { PageLink } from '../../../src/page/PageLink.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.transcript')
  return { title: t('title'), description: t('description') }
}

/** Everything that the map plays, in sentences: the same that its captions say, made from the data. */
export default async function TranscriptPage() {
  const [t, caption, format, locale] = await Promise.all([
    getTranslations('pages.transcript'),
    getTranslations('caption'),
    getFormatter(),
    getLocale(),
  ])
  const history = await loadHistory(languageOf(locale))
  const tell = teller(history, {
    text: caption,
    withArticle: caption('withArticle'),
    list: (names) => format.list(names),
  })
  const days = byDay(changesOf(history, 'IN_FORCE'))
  const decades = [...new Set(days.map(({ day }) => decadeOf(day)))]
  return (
    <>
      <PageHead title={t('title')}>{t('description')}</PageHead>
      {decades.map((decade) => (
        <section key={decade}>
          <h2>{t('decade', { decade })}</h2>
          <ul className="entries transcript">
            {days
              .filter(({ day }) => decadeOf(day) === decade)
              .map(({ day, changes }) => (
                <li key={day}>
                  <PageLink href={mapHref({ date: day })}>
                    <DateText date={{ date: day, edtf: day }} />
                  </PageLink>
                  {`: ${[...tell(changes), ...counted(day, changes)].join(' ')}`}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )

  function counted(day: string, changes: readonly Change[]): string[] {
    return changesNato(changes) ? [caption('count', { count: momentOn(history, day, day, 'IN_FORCE').members })] : []
  }
}

function decadeOf(day: string): string {
  return `${day.slice(0, 3)}0`
}

/** Whether the number of members differs after the changes. */
function changesNato(changes: readonly Change[]): boolean {
  return changes.some(
    ({ kind, organization }) => organization === 'NATO' && ['founded', 'joined', 'left'].includes(kind),
  )
}
