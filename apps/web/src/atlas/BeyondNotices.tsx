'use client'

import type { History } from '../history/history.ts'
import type { View } from '../view/view.ts'
import { BeyondNotice } from './BeyondNotice.tsx'
import { beyondDeployments, beyondDrafts, beyondHistory, beyondLayers } from './beyond.ts'
import type { Troops } from './use-troops.ts'

/** A notice for each part of the data, once it is here, about what the address names and it does not hold. */
export function BeyondNotices({ history, troops, view }: { history: History; troops: Troops; view: View }) {
  const { loaded, drafts, reach } = troops
  // A reach is one from a deployment: without one it is drawn nowhere.
  const isReachLost = view.reach !== null && view.deployment === null
  return (
    <>
      <BeyondNotice names={[...beyondHistory(history, view), ...(isReachLost ? [`reach=${view.reach}`] : [])]} />
      {loaded.value && (
        <BeyondNotice
          names={[
            ...beyondLayers(loaded.value.layers, view.layers),
            ...beyondDeployments(loaded.value, view.deployment),
          ]}
        />
      )}
      {drafts.value && <BeyondNotice names={beyondDrafts(drafts.value.draftTreaties, view.article)} />}
      {reach.system !== null && reach.loaded.failed && <BeyondNotice names={[`reach=${reach.system}`]} />}
    </>
  )
}
