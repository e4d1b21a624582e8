'use client'

import type { MultiPolygon } from 'geojson'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { type Covered, show } from './show.ts'

/** What is to be seen, and in which part of the map. */
export interface ShowSelectedProps {
  /** Code of the selected state; null when none is. */
  readonly code: string | null
  /** Its land; null when it has none that day. */
  readonly geometry: MultiPolygon | null
  /** The code that was selected on the map itself, where it is seen already. */
  readonly clicked: RefObject<string | null>
  readonly covered: Covered
}

/** Brings a state that was chosen elsewhere into view: moves only when it is not there, and out only as far as it must. */
export function ShowSelected({ code, geometry, clicked, covered }: ShowSelectedProps) {
  const map = useMap()

  // Only a new selection moves the map, not what changes under it later.
  useEffect(() => {
    if (!code || !geometry || clicked.current === code) return
    show(map, largestRing(geometry), covered)
  }, [code])
  return null
}

function largestRing({ coordinates }: MultiPolygon) {
  return coordinates.map(([outer = []]) => outer).reduce((a, b) => (b.length > a.length ? b : a), [])
}
