'use client'

import type { Day } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import type { ScenarioDeploymentFragment, ScenariosQuery } from '../../generated/graphql.ts'
import { useDateText, type WrittenDate } from '../language/use-date-text.ts'
import { Sources } from '../place/Sources.tsx'
import { dayToShow } from './day-to-show.ts'

type Scenario = ScenariosQuery['scenarios'][number]

/** One scenario, with the speaker's own degree of certainty, and beside it what then happened. */
export function ScenarioEntry(props: {
  scenario: Scenario
  onDay: (day: Day) => void
  onSelect: (slugs: readonly string[]) => void
}) {
  const { scenario, onDay, onSelect } = props
  const t = useTranslations('scenarios')
  const dateText = useDateText()
  const { name, speaker, saidOn, summary, certainty, conditions, deployments, developments, note, sources } = scenario
  const show = (deployment: ScenarioDeploymentFragment, told: WrittenDate) => {
    onSelect([deployment.slug])
    onDay(dayToShow(deployment, told))
  }
  return (
    <li data-scenario={scenario.slug}>
      <h3>{name}</h3>
      <p className="soft">
        {t('said', { name: speaker.name, date: dateText(saidOn) })}
        {speaker.office ? ` ${speaker.office}.` : ''}
      </p>
      <p>{summary}</p>
      <dl className="facts">
        <dt>{t('certainty')}</dt>
        <dd>{certainty}</dd>
        {conditions.length > 0 && (
          <>
            <dt>{t('conditions')}</dt>
            <dd>{conditions.join('; ')}</dd>
          </>
        )}
      </dl>
      {deployments.map((it) => (
        <button className="plain link" key={it.slug} onClick={() => show(it, saidOn)} type="button">
          {it.name}
        </button>
      ))}
      {note && <p className="note">{note}</p>}
      <details>
        <summary>{t('then', { count: developments.length })}</summary>
        <ol className="developments">
          {developments.map((development) => (
            <li key={`${development.date.edtf} ${development.text}`}>
              <button className="plain link" onClick={() => onDay(development.date.date)} type="button">
                {dateText(development.date)}
              </button>
              <p>{development.text}</p>
              {development.deployments.map((it) => (
                <button className="plain link" key={it.slug} onClick={() => show(it, development.date)} type="button">
                  {it.name}
                </button>
              ))}
              <Sources citations={development.sources} />
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{t('sources')}</summary>
        <Sources citations={sources} />
      </details>
    </li>
  )
}
