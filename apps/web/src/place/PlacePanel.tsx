'use client'

import type { Day } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { DeploymentList } from '../deployment/DeploymentList.tsx'
import type { Present } from '../deployment/present.ts'
import { countriesOf, type History } from '../history/history.ts'
import { type Moment, nameOn } from '../history/moment.ts'
import { useDayText } from '../language/use-day-text.ts'
import { CountryFacts } from './CountryFacts.tsx'
import { CountryList } from './CountryList.tsx'
import { Panel } from './Panel.tsx'
import { TerritoryFacts } from './TerritoryFacts.tsx'

/** What the panel tells: all countries of the day, or one of them. */
export interface PlacePanelProps {
  readonly history: History
  readonly moment: Moment
  readonly day: Day
  /** Code of the selected state or territory; null for the list. */
  readonly code: string | null
  /** All deployments of the day. */
  readonly presents: readonly Present[]
  readonly onDeployments: (slugs: readonly string[]) => void
  readonly onSelect: (code: string | null) => void
  readonly onClose: () => void
  readonly onDay: (day: Day) => void
}

/** The panel: the list of countries, or the selected one; an unknown code gives the list. */
export function PlacePanel(props: PlacePanelProps) {
  const { history, moment, day, code, presents, onDeployments, onSelect, onClose, onDay } = props
  const t = useTranslations()
  const dayText = useDayText()
  const country = countriesOf(history).find((it) => it.code === code)
  const territory = history.specialTerritories.find((it) => it.code === code)
  const title = country ? nameOn(country, day) : (territory?.name ?? t('countries.title', { day: dayText(day) }))
  const isOne = country ?? territory
  const hosted = isOne
    ? presents.filter(({ stretch }) => (stretch.host ?? stretch.hostTerritory)?.code === isOne.code)
    : []

  return (
    <Panel
      action={
        isOne && (
          <button className="plain" onClick={() => onSelect(null)} type="button">
            {t('place.back')}
          </button>
        )
      }
      closeLabel={t(isOne ? 'place.close' : 'countries.close')}
      onClose={onClose}
      subject={isOne?.code ?? 'countries'}
      title={title}
    >
      {country && <CountryFacts country={country} day={day} history={history} onDay={onDay} onSelect={onSelect} />}
      {territory && <TerritoryFacts territory={territory} />}
      {hosted.length > 0 && (
        <>
          <h3>{t('place.hosted', { count: hosted.length })}</h3>
          <DeploymentList moment={moment} onSelect={onDeployments} presents={hosted} />
        </>
      )}
      {!isOne && <CountryList lands={moment.lands.values()} onSelect={onSelect} />}
    </Panel>
  )
}
