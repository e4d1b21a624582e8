'use client'

import type { Day } from '@natlas/timeline'
import { useMemo } from 'react'
import { countriesOf, type History } from '../history/history.ts'
import { nameOn } from '../history/moment.ts'
import type { Details } from './use-details.ts'

/** Names of the day for codes. */
export interface Names {
  /** A state or territory; its code where the history has none. */
  readonly state: (code: string) => string
  /** Whose forces. */
  readonly operator: (operator: Details['stretches'][number]['operators'][number]) => string
}

/** The names that states had on a day, in the language of the history. */
export function useNames(history: History, day: Day): Names {
  return useMemo(() => {
    const countries = new Map(countriesOf(history).map((it) => [it.code, it]))
    const territories = new Map(history.specialTerritories.map((it) => [it.code, it.name]))
    const state = (code: string) => {
      const country = countries.get(code)
      return country ? nameOn(country, day) : (territories.get(code) ?? code)
    }
    return {
      state,
      operator: ({ country, organization, group }) =>
        country ? state(country.code) : (organization?.shortName ?? group ?? ''),
    }
  }, [history, day])
}
