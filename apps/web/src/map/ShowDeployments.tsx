'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Present } from '../deployment/present.ts'
import type { Ring } from './ReachRings.tsx'
import { type Covered, show } from './show.ts'

/** What is to be seen, and in which part of the map. */
export interface ShowDeploymentsProps {
  readonly selected: readonly string[]
  readonly presents: readonly Present[]
  readonly rings: readonly Ring[]
  /** The slugs that were selected on the map itself, where they are seen already. */
  readonly clicked: RefObject<readonly string[] | null>
  readonly covered: Covered
  /** The address names a camera: what it was opened with stays as it is. */
  readonly hasCamera: boolean
  /** A reach is asked for. */
  readonly hasReach: boolean
}

/** Brings deployments that were chosen elsewhere into view, and the whole reach of a weapon when it is drawn. */
export function ShowDeployments({
  selected,
  presents,
  rings,
  clicked,
  covered,
  hasCamera,
  hasReach,
}: ShowDeploymentsProps) {
  const map = useMap()
  const places = presents
    .filter(({ deployment }) => selected.includes(deployment.slug))
    .map(({ stretch }) => stretch.place)
  const name = places.length > 0 ? selected.join() : ''
  const [ring] = rings
  const opened = useRef(hasCamera ? { deployments: selected.join(), isRingDue: hasReach } : null)

  // Only a new selection moves the map, or one that has only now been loaded; not what changes under it later.
  useEffect(() => {
    if (!name || clicked.current?.join() === name || opened.current?.deployments === name) return
    opened.current = null
    show(
      map,
      places.map(({ lat, lon }) => [lon, lat]),
      covered,
    )
  }, [name])
  useEffect(() => {
    if (!ring) return
    // The ring of the opened address comes once; one that is asked for later is shown whole.
    if (opened.current?.isRingDue) {
      opened.current.isRingDue = false
      return
    }
    show(map, ring.area.type === 'Polygon' ? ring.area.coordinates.flat() : ring.area.coordinates.flat(2), covered)
  }, [ring?.key])
  return null
}
