'use client'

import { bounds, type Map as LeafletMap, latLng } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Moment } from '../history/moment.ts'
import { type Cluster, clusters } from './cluster.ts'
import { type Marked, markedAt } from './marked.ts'
import type { Present } from './present.ts'

/** Pixels of the map's shorter side from which on wide symbols have their full size, and the least share of it. */
const fullSizeFrom = 620
const leastShare = 0.6

/** Pixels beyond the map's edge in which symbols are still drawn, so that half of one can be seen. */
const beyondEdge = 40

/** What stands in the part of the map that is shown, grouped where symbols would cover one another. */
export function useMarked(presents: readonly Present[], moment: Moment): readonly Cluster<Marked>[] {
  const map = useMap()
  const [view, setView] = useState(() => viewOf(map))
  const look = () => setView(viewOf(map))
  useMapEvents({ moveend: look, viewreset: look, resize: look })
  useEffect(() => setView(viewOf(map)), [map])

  return useMemo(() => {
    const marked = presents.map((present) => {
      const { lat, lon } = present.stretch.place
      return markedAt(present, moment, view.toPixel(lat, lon), view.shrink)
    })
    return clusters(marked.filter(({ x, y }) => view.frame.contains([x, y])))
  }, [presents, moment, view])
}

/** What the camera shows: what is in it, and where a place falls, in pixels of the layer. */
function viewOf(map: LeafletMap) {
  const corner = map.containerPointToLayerPoint([0, 0])
  const { x, y } = map.getSize()
  return {
    // An army as wide as on a desktop would cover the whole of Germany on a phone.
    shrink: Math.min(1, Math.max(leastShare, Math.min(x, y) / fullSizeFrom)),
    frame: bounds(corner.subtract([beyondEdge, beyondEdge]), corner.add(map.getSize()).add([beyondEdge, beyondEdge])),
    toPixel: (lat: number, lon: number) => map.latLngToLayerPoint(latLng(lat, lon)),
  }
}
