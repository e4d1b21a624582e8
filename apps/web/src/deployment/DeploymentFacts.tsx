'use client'

import { addDays, type Day, holdsOn } from '@natlas/timeline'
import { useFormatter, useTranslations } from 'next-intl'
import type { History } from '../history/history.ts'
import { useDayText } from '../language/use-day-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import { ReportHere } from '../page/ReportHere.tsx'
import { Sources } from '../place/Sources.tsx'
import { ReachSection } from '../reach/ReachSection.tsx'
import type { ReachAnswer } from '../reach/use-reach.ts'
import { Contributions } from './Contributions.tsx'
import { StrengthClaims } from './StrengthClaims.tsx'
import { StretchList } from './StretchList.tsx'
import { TimeFact } from './TimeFact.tsx'
import type { Details } from './use-details.ts'
import { useNames } from './use-names.ts'

/** What is told, and for which day. */
export interface DeploymentFactsProps {
  readonly details: Details
  readonly day: Day
  readonly history: History
  readonly reach: ReachAnswer
  readonly onReach: (system: string | null) => void
  readonly onCountry: (code: string) => void
  readonly onDay: (day: Day) => void
}

/** What it is, whose, where, since when; how strong, says who; who took part; how far it reached; on what evidence. */
export function DeploymentFacts({ details, day, history, reach, onReach, onCountry, onDay }: DeploymentFactsProps) {
  const t = useTranslations('deployment')
  const kinds = useTranslations('kind')
  const format = useFormatter()
  const dayText = useDayText()
  const names = useNames(history, day)
  const now = details.stretches.find((it) => holdsOn(it, day))
  // Outside its time it is told as it was nearest to the day.
  const shown = now ?? details.stretches.findLast((it) => it.from <= day) ?? details.stretches[0]
  if (!shown) return null
  const host = shown.host ?? shown.hostTerritory

  return (
    <>
      <p className="deployment-kind">
        {kinds(details.kind)}
        {details.isOwnTerritory && <span className="tag">{t('ownTerritory')}</span>}
        {shown.status !== 'ACTUAL' && <span className="tag">{t('status', { status: shown.status })}</span>}
      </p>
      {!now && (
        <p>
          {t(shown.status === 'HYPOTHETICAL' ? 'notSpokenOf' : 'notThen', { day: dayText(day) })}{' '}
          <button className="plain link" onClick={() => onDay(nearest(shown, day))} type="button">
            {t('show', { day: dayText(nearest(shown, day)) })}
          </button>
        </p>
      )}
      <p className="note">{details.description}</p>
      <p>
        <PageLink className="plain link" href={`/deployment/${details.slug}`}>
          {t('page')}
        </PageLink>
      </p>
      <dl className="facts">
        <dt>{t('whose')}</dt>
        <dd>{format.list(shown.operators.map(names.operator))}</dd>
        <dt>{t('where')}</dt>
        <dd>
          {shown.place.name}
          {host && (
            <>
              {', '}
              <button className="plain link" onClick={() => onCountry(host.code)} type="button">
                {names.state(host.code)}
              </button>
            </>
          )}
          {shown.place.precision !== 'SITE' && shown.place.precision !== 'TOWN' && (
            <span className="soft"> ({t('precision', { precision: shown.place.precision })})</span>
          )}
        </dd>
        <dt>{t('when')}</dt>
        <dd>
          <TimeFact details={details} shown={shown} />
        </dd>
        {details.occasion && (
          <>
            <dt>{t('occasion')}</dt>
            <dd>{details.occasion}</dd>
          </>
        )}
        <dt>{t('layers')}</dt>
        <dd>{format.list(details.layers.map(({ name }) => name))}</dd>
      </dl>
      {details.strengths.length > 0 && <StrengthClaims claims={details.strengths} day={day} />}
      {details.note && <p className="remark">{details.note}</p>}
      {details.contributions.length > 0 && (
        <Contributions contributions={details.contributions} day={day} nameOf={names.state} />
      )}
      <ReachSection onReach={onReach} reach={reach} systems={details.systems} />
      {details.stretches.length > 1 && <StretchList day={day} details={details} names={names} onDay={onDay} />}
      <h3>{t('sources')}</h3>
      <Sources citations={details.sources} />
      <ReportHere record={`deployment/${details.slug}`} />
    </>
  )
}

/** The day of a stretch that is nearest to a day outside it. */
function nearest({ from, to }: { from: Day; to: Day | null }, day: Day): Day {
  return to !== null && to <= day ? addDays(to, -1) : from
}
