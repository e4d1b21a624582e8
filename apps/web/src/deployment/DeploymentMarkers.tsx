'use client'

import { createPortal } from 'react-dom'
import { usePane } from '../map/use-pane.ts'
import { ClusterMarker } from './ClusterMarker.tsx'
import { type Cluster, isWide } from './cluster.ts'
import { DeploymentMarker } from './DeploymentMarker.tsx'
import type { Marked } from './marked.ts'
import './markers.css'

/** What stands on the map, and what of it is selected. */
export interface DeploymentMarkersProps {
  readonly groups: readonly Cluster<Marked>[]
  readonly selected: readonly string[]
  readonly onSelect: (slugs: readonly string[]) => void
}

/** The symbols of what stood on the day; where they would cover one another, one badge with their number. */
export function DeploymentMarkers({ groups, selected, onSelect }: DeploymentMarkersProps) {
  // Names of states stand between the two: upon wide symbols, and beneath small ones.
  const panes = { wide: usePane('wide-deployments'), small: usePane('deployments') }
  return (['wide', 'small'] as const).map((size) => {
    const pane = panes[size]
    const ofSize = groups.filter(({ spots: [first] }) => first && isWide(first) === (size === 'wide'))
    return pane && createPortal(ofSize.map(markerOf), pane, size)
  })

  function markerOf({ key, x, y, spots }: Cluster<Marked>) {
    const [first] = spots
    const common = {
      isSelected: spots.some((it) => selected.includes(it.key)),
      onSelect,
      style: { transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` },
    }
    if (spots.length > 1 || !first) return <ClusterMarker key={key} marked={spots} {...common} />
    return <DeploymentMarker key={key} marked={first} {...common} />
  }
}
