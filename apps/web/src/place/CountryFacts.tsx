'use client'

import { addDays, type Day, holdsOn, type Period } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { type Country, countriesOf, type History, periodOf } from '../history/history.ts'
import { nameOn } from '../history/moment.ts'
import { useDateText } from '../language/use-date-text.ts'
import { useDayText } from '../language/use-day-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import { ReportHere } from '../page/ReportHere.tsx'
import { MembershipEntry } from './MembershipEntry.tsx'
import { Sources } from './Sources.tsx'

/** What the atlas knows of a state, with what holds on the day. */
export interface CountryFactsProps {
  readonly country: Country
  readonly history: History
  readonly day: Day
  readonly onSelect: (code: string) => void
  readonly onDay: (day: Day) => void
}

/** Capital, time on the map, predecessors, memberships with their dates and sources. */
export function CountryFacts({ country, history, day, onSelect, onDay }: CountryFactsProps) {
  const t = useTranslations('place')
  const dayText = useDayText()
  const dateText = useDateText()
  const existed = periodOf(country.existed)
  const capital = country.capitals.find((it) => holdsOn(periodOf(it), day))
  // The alliance before its command, where both begin on one day.
  const sorted = country.memberships.toSorted((a, b) => order(a).localeCompare(order(b)))
  const begins = country.existed.from ? dateText(country.existed.from) : t('before')
  const relative = (code: string, met: Day | null): Relative => {
    const other = countriesOf(history).find((it) => it.code === code)
    return { code, name: other && met ? nameOn(other, met) : code }
  }
  // A predecessor by its last name before this state began, a successor by its first.
  const predecessors = country.predecessors.map(({ code }) => relative(code, existed.from && addDays(existed.from, -1)))
  const successors = country.successors.map(({ code }) => relative(code, existed.to))
  const last = country.names.at(-1)?.name ?? country.code

  return (
    <>
      {!holdsOn(existed, day) && (
        <p>
          {t('notThen', { name: last, day: dayText(day) })}{' '}
          <button className="plain" onClick={() => onDay(nearestDay(existed, day))} type="button">
            {t('showFrom', { day: dayText(nearestDay(existed, day)) })}
          </button>
        </p>
      )}
      <dl className="facts">
        <dt>{t('code')}</dt>
        <dd>{country.code}</dd>
        {capital && (
          <>
            <dt>{t('capital')}</dt>
            <dd>{capital.name}</dd>
          </>
        )}
        <dt>{t('existed')}</dt>
        <dd>
          {country.existed.to
            ? t('fromTo', { from: begins, to: dateText(country.existed.to) })
            : t('since', { from: begins })}
        </dd>
        <Relatives label={t('predecessors')} onSelect={onSelect} relatives={predecessors} />
        <Relatives label={t('successors')} onSelect={onSelect} relatives={successors} />
      </dl>
      {country.note && <p className="note">{country.note}</p>}
      <p>
        <PageLink className="plain link" href={`/country/${country.code}`}>
          {t('page')}
        </PageLink>
      </p>
      <h3>{t('memberships')}</h3>
      {country.memberships.length === 0 && <p>{t('noMemberships')}</p>}
      {sorted.map((membership) => (
        <MembershipEntry day={day} history={history} key={membership.slug} membership={membership} />
      ))}
      <h3>{t('sources')}</h3>
      <Sources citations={country.sources} />
      <ReportHere record={`country/${country.code}`} />
    </>
  )
}

/** Another state, by the name that it had when the two met. */
interface Relative {
  readonly code: string
  readonly name: string
}

function Relatives(props: { relatives: readonly Relative[]; label: string; onSelect: (code: string) => void }) {
  const { relatives, label, onSelect } = props
  if (relatives.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd className="relatives">
        {relatives.map(({ code, name }) => (
          <button className="plain" key={code} onClick={() => onSelect(code)} type="button">
            {name}
          </button>
        ))}
      </dd>
    </>
  )
}

function order({ from, organization }: Country['memberships'][number]): string {
  return `${from.date} ${organization.code}`
}

/** The day of a state's life that is nearest to a day outside it: its last one after its end, else its first. */
function nearestDay({ from, to }: Period, day: Day): Day {
  if (to !== null && to <= day) return addDays(to, -1)
  return from ?? day
}
