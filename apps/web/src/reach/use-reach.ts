'use client'

import type { Day } from '@natlas/timeline'
import { useCallback } from 'react'
import { ReachDocument, type ReachQuery } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import type { Language } from '../language/language.ts'

/** How far a system reaches, and how long it flies to each city. */
export type Reach = ReachQuery['reach']

/** What the reader asked for, and what came of it. */
export interface ReachAnswer {
  /** The weapon system whose reach is drawn; null when none is. */
  readonly system: string | null
  readonly loaded: Loaded<ReachQuery>
}

/**
 * The reach of a system from where a deployment stood, asked for when the reader wants it. The place is that of `day`,
 * which should be the first of the deployment's stretch, so that the question is not asked again every day.
 */
export function useReach(
  system: string | null,
  deployment: string | null,
  day: Day | null,
  language: Language,
): ReachAnswer {
  const load = useCallback(
    (signal: AbortSignal) =>
      ask(
        ReachDocument,
        {
          system: system ?? '',
          deployment: deployment ?? '',
          at: day ?? '',
          language: language.toUpperCase() as Uppercase<Language>,
        },
        signal,
      ),
    [system, deployment, day, language],
  )
  return { system, loaded: useLoaded(system && deployment && day ? load : null) }
}
