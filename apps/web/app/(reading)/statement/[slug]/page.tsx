import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EventLines } from '../../../../src/event/EventLines.tsx'
import { inOrderOfNames } from '../../../../src/language/in-order-of-names.ts'
import { languageName } from '../../../../src/language/language-name.ts'
import { Citations } from '../../../../src/page/Citations.tsx'
import { DateText } from '../../../../src/page/DateText.tsx'
import { FactList } from '../../../../src/page/FactList.tsx'
import { LinkList } from '../../../../src/page/LinkList.tsx'
import { mapHref } from '../../../../src/page/map-href.ts'
import { PageHead } from '../../../../src/page/PageHead.tsx'
import { PageLink } from '../../../../src/page/PageLink.tsx'
import { ReportLink } from '../../../../src/page/ReportLink.tsx'
import { TimeStrip } from '../../../../src/page/TimeStrip.tsx'
import { loadStatement } from '../../../../src/statement/load-statement.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { statement } = await loadStatement((await params).slug)
  return statement ? { title: statement.title, description: statement.context } : {}
}

/** Somebody's words on record: the words, where they stand, and how each side reads them. */
export default async function StatementPage({ params }: Props) {
  const { slug } = await params
  const { statement, dataset } = await loadStatement(slug)
  if (!statement) notFound()
  const [t, locale] = await Promise.all([getTranslations('pages.statement'), getLocale()])
  const { title, date, speaker, quotation, translation } = statement
  return (
    <article>
      <PageHead kicker={t('kind', { kind: statement.kind })} title={title} />
      <blockquote lang={quotation.language}>{quotation.text}</blockquote>
      {translation && <p className="lead">{t('translation', { text: translation })}</p>}
      {quotation.saidIn && <p className="soft">{t('saidIn', { language: languageName(quotation.saidIn) })}</p>}
      <TimeStrip asOf={dataset.asOf} label={title} marks={[{ label: title, day: date.date }]} />
      <p className="actions">
        {date.date >= '1949-01-01' && (
          <PageLink className="button" href={mapHref({ date: date.date })}>
            {t('onMap')}
          </PageLink>
        )}
        <ReportLink record={`statement/${slug}`} view={`/statement/${slug}`} />
      </p>
      <FactList
        facts={[
          [t('speaker'), `${speaker.name}${speaker.office ? `, ${speaker.office}` : ''}`],
          [t('addressee'), statement.addressee],
          [t('when'), <DateText date={date} key="when" />],
          [t('forum'), [statement.forum, statement.place].filter(Boolean).join(', ')],
          [t('about'), t('scope', { scope: statement.scope })],
          [
            t('countries'),
            statement.countries.length > 0 && (
              <LinkList
                links={inOrderOfNames(statement.countries, locale).map((it) => [
                  `/country/${it.code}`,
                  it.name ?? it.code,
                ])}
              />
            ),
          ],
        ]}
      />
      <p>{statement.context}</p>
      {statement.note && <p className="aside-note">{statement.note}</p>}
      {statement.readings.length > 0 && (
        <>
          <h2>{t('readings')}</h2>
          <ul className="entries">
            {statement.readings.map((reading) => (
              <li key={reading.by}>
                <h3>{reading.by}</h3>
                <p>{reading.text}</p>
                <Citations citations={reading.sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {statement.events.length > 0 && (
        <>
          <h2>{t('events')}</h2>
          <EventLines events={statement.events} />
        </>
      )}
      <h2>{t('sources')}</h2>
      <Citations citations={statement.sources} />
    </article>
  )
}
