'use client'

import { useCallback } from 'react'
import { fetchDataFile } from '../http/fetch-data-file.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import type { Language } from '../language/language.ts'
import type { Deployments } from './deployments.ts'

/** What the map draws of troops and missiles, loaded once per language, after the history and without holding it up. */
export function useDeployments(release: string, language: Language): Loaded<Deployments> {
  return useLoaded(
    useCallback(
      (signal: AbortSignal) => fetchDataFile<Deployments>('deployments', release, language, signal),
      [release, language],
    ),
  )
}
