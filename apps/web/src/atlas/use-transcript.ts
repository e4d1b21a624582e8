'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Change } from '../history/changes.ts'
import type { History } from '../history/history.ts'
import { teller } from '../history/tell.ts'

/** The sentences for what changes on a day, from the data alone. */
export function useTranscript(history: History): (changes: readonly Change[]) => string[] {
  const t = useTranslations('caption')
  const format = useFormatter()
  return useMemo(
    () => teller(history, { text: t, withArticle: t('withArticle'), list: (names) => format.list(names) }),
    [history, t, format],
  )
}
