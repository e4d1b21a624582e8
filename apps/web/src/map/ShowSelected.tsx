'use client'

import type { MultiPolygon } from 'geojson'
import { bounds, latLng, point } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'

/** What is to be seen, and in which part of the map. */
export interface ShowSelectedProps {
  /** Code of the selected state; null when none is. */
  readonly code: string | null
  /** Its land; null when it has none that day. */
  readonly geometry: MultiPolygon | null
  /** The code that was selected on the map itself, where it is seen already. */
  readonly clicked: RefObject<string | null>
  /** Pixels at the right that a panel covers. */
  readonly coveredRight: number
}

/** Brings a state that was chosen elsewhere into view: moves only when it is not there, and out only as far as it must. */
export function ShowSelected({ code, geometry, clicked, coveredRight }: ShowSelectedProps) {
  const map = useMap()

  // Only a new selection moves the map, not what changes under it later.
  useEffect(() => {
    if (!code || !geometry || clicked.current === code) return
    const land = bounds(
      largestRing(geometry).map(([lon, lat]) => map.latLngToContainerPoint(latLng(lat as number, lon as number))),
    )
    const size = map.getSize().subtract([coveredRight, 0])
    const frame = bounds(point(20, 60), size.subtract([20, 20]))
    if (frame.contains(land)) return
    const room = frame.getSize()
    const scale = Math.min(1, room.x / land.getSize().x, room.y / land.getSize().y)
    const zoom = map.getScaleZoom(scale * map.getZoomScale(map.getZoom(), 0), 0)
    const centre = map.project(map.containerPointToLatLng(land.getCenter()), zoom).add([coveredRight / 2, 0])
    map.setView(map.unproject(centre, zoom), zoom)
  }, [code])
  return null
}

function largestRing({ coordinates }: MultiPolygon) {
  return coordinates.map(([outer = []]) => outer).reduce((a, b) => (b.length > a.length ? b : a), [])
}
