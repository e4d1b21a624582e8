import type { Position } from 'geojson'
import { bounds, type Map as LeafletMap, latLng, point } from 'leaflet'

/** Pixels of the map that a panel covers. */
export interface Covered {
  readonly right: number
  readonly bottom: number
}

/** Pixels that stay free around what is shown: more at the top, where the bar lies. */
const margin = { top: 70, side: 24 } as const

/** Moves the map so that some positions are seen beside what a panel covers: not at all when they are, and out only as far as it must. */
export function show(map: LeafletMap, positions: readonly Position[], { right, bottom }: Covered): void {
  const area = bounds(positions.map(([lon, lat]) => map.latLngToContainerPoint(latLng(lat as number, lon as number))))
  const free = map.getSize().subtract([right, bottom])
  const frame = bounds(point(margin.side, margin.top), free.subtract([margin.side, margin.side]))
  if (frame.contains(area)) return
  const [room, size] = [frame.getSize(), area.getSize()]
  const scale = Math.min(1, room.x / Math.max(1, size.x), room.y / Math.max(1, size.y))
  const zoom = map.getScaleZoom(scale * map.getZoomScale(map.getZoom(), 0), 0)
  // The middle of what is free lies left of and above the middle of the map.
  const aside = map.getSize().divideBy(2).subtract(frame.getCenter())
  const centre = map.project(map.containerPointToLatLng(area.getCenter()), zoom).add(aside)
  map.setView(map.unproject(centre, zoom), zoom)
}
