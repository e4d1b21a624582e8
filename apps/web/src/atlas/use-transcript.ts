'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Change } from '../history/changes.ts'
import { countriesOf, type History } from '../history/history.ts'
import { nameOn } from '../history/moment.ts'
import { groupChanges } from '../history/sentences.ts'

/** The sentences for what changes on a day, from the data alone. */
export function useTranscript(history: History): (changes: readonly Change[]) => string[] {
  const t = useTranslations('caption')
  const format = useFormatter()
  const named = useMemo(() => new Map(countriesOf(history).map((it) => [it.code, it])), [history])
  const territories = useMemo(() => new Map(history.specialTerritories.map((it) => [it.code, it.name])), [history])
  const organizations = useMemo(() => new Map(history.organizations.map((it) => [it.code, it.shortName])), [history])

  return (changes) => {
    const day = changes[0]?.day ?? ''
    const nameOf = (code: string) => {
      const country = named.get(code)
      return country ? nameOn(country, day) : (territories.get(code) ?? code)
    }
    return groupChanges(changes).map(({ kind, organization, codes }) =>
      t(kind, {
        code: organization ?? '',
        countries: format.list(codes.map(nameOf).sort(new Intl.Collator().compare)),
        organization: organizations.get(organization ?? '') ?? organization ?? '',
      }),
    )
  }
}
