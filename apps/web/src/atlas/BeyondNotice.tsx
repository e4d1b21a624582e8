'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { countriesOf, type History } from '../history/history.ts'
import { Notice } from './Notice.tsx'
import { firstDay } from './track.ts'

/** Tells which parts of the address can be read, but lie outside what the atlas holds. */
export function BeyondNotice({
  history,
  date,
  country,
}: {
  history: History
  date: string | null
  country: string | null
}) {
  const t = useTranslations('page')
  const format = useFormatter()
  const [beyond] = useState(() => {
    const known = [...countriesOf(history), ...history.specialTerritories].some((it) => it.code === country)
    return [
      ...(date !== null && (date < firstDay || date > history.dataset.asOf) ? [`date=${date}`] : []),
      ...(country !== null && !known ? [`country=${country}`] : []),
    ]
  })
  if (beyond.length === 0) return null
  return <Notice text={t('beyond', { names: format.list(beyond) })} />
}
