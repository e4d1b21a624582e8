'use client'

import type { MultiPolygon, Polygon as PolygonGeometry } from 'geojson'
import { latLng } from 'leaflet'
import { Polygon } from 'react-leaflet'

/** How far something reaches from a place. */
export interface Ring {
  /** Names the ring among those drawn. */
  readonly key: string
  readonly area: PolygonGeometry | MultiPolygon
  /** Within the most that sources say, or within the least. */
  readonly reached: 'most' | 'least'
}

/** Rings of reach, as polygons: a circle of the Earth is no circle in an equal-area projection. */
export function ReachRings({ rings }: { rings: readonly Ring[] }) {
  return rings.map(({ key, area, reached }) => {
    const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
    return (
      <Polygon
        className={`reach-ring reach-${reached}`}
        interactive={false}
        // Leaflet keeps the positions that it was made with unless they are another object: so is each ring.
        key={key}
        positions={polygons.map((polygon) =>
          polygon.map((ring) => ring.map(([lon, lat]) => latLng(lat as number, lon as number))),
        )}
        smoothFactor={0}
      />
    )
  })
}
