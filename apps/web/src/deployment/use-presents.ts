'use client'

import { type Day, stretchAt } from '@natlas/timeline'
import { useMemo, useRef } from 'react'
import type { Deployment, Deployments } from './deployments.ts'
import { keepSame } from './keep-same.ts'
import { deploymentDays, type Present, presentOn } from './present.ts'

/** What stands on a day: everything, and what of it is wanted on the map. */
export interface Presents {
  readonly all: readonly Present[]
  readonly shown: readonly Present[]
  /** The day on which it last changed. */
  readonly day: Day
}

/** What stands on a day; between two changes, and wherever nothing changed, the same objects. */
export function usePresents(
  deployments: Deployments | null,
  isWanted: (deployment: Deployment) => boolean,
  day: Day,
): Presents {
  const days = useMemo(() => (deployments ? deploymentDays(deployments) : []), [deployments])
  const { from } = stretchAt(days, day)
  // Nothing is known before the first change.
  const then = from ?? '0001-01-01'
  const before = useRef<Presents>({ all: [], shown: [], day: then })

  return useMemo(() => {
    const all = keepSame(before.current.all, deployments ? presentOn(deployments, () => true, then) : [])
    const shown = keepSame(
      before.current.shown,
      all.filter(({ deployment }) => isWanted(deployment)),
    )
    before.current = { all, shown, day: then }
    return before.current
  }, [deployments, then, isWanted])
}
