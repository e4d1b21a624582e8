'use client'

import { useCallback } from 'react'
import { fetchDataFile } from '../http/fetch-data-file.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import type { Language } from '../language/language.ts'
import type { History } from './history.ts'

/** The history, loaded once per language. */
export function useHistory(release: string | null, language: Language): Loaded<History> {
  return useLoaded(
    useCallback(
      (signal: AbortSignal) => fetchDataFile<History>('history', release, language, signal),
      [release, language],
    ),
  )
}
