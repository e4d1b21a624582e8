'use client'

import { type Day, holdsOn, type Period } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { type Country, type History, periodOf } from '../history/history.ts'
import { useDayText } from '../language/use-day-text.ts'
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
  const existed = periodOf(country.existed)
  const capital = country.capitals.find((it) => holdsOn(periodOf(it), day))
  // The alliance before its command, where both begin on one day.
  const sorted = country.memberships.toSorted((a, b) => order(a).localeCompare(order(b)))
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
            ? t('fromTo', {
                from: existed.from ? dayText(existed.from) : t('before'),
                to: dayText(country.existed.to.date),
              })
            : t('since', { from: existed.from ? dayText(existed.from) : t('before') })}
        </dd>
        <Relatives codes={country.predecessors} label={t('predecessors')} onSelect={onSelect} />
        <Relatives codes={country.successors} label={t('successors')} onSelect={onSelect} />
      </dl>
      {country.note && <p className="note">{country.note}</p>}
      <h3>{t('memberships')}</h3>
      {country.memberships.length === 0 && <p>{t('noMemberships')}</p>}
      {sorted.map((membership) => (
        <MembershipEntry day={day} history={history} key={membership.slug} membership={membership} />
      ))}
      <h3>{t('sources')}</h3>
      <Sources citations={country.sources} history={history} />
    </>
  )
}

function Relatives({
  codes,
  label,
  onSelect,
}: {
  codes: Country['predecessors']
  label: string
  onSelect: (code: string) => void
}) {
  if (codes.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd className="relatives">
        {codes.map(({ code, name }) => (
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

/** The day of a state's life that is nearest to a day outside it: its first one. */
function nearestDay({ from }: Period, day: Day): Day {
  return from ?? day
}
