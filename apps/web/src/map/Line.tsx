'use client'

import type { MultiLineString } from 'geojson'
import { type LatLng, type Polyline as LeafletPolyline, latLng } from 'leaflet'
import { memo, useEffect, useRef } from 'react'
import { Polyline } from 'react-leaflet'

/**
 * What a line is, from which its looks follow: `border` between two colours, `border-plain` beside uncoloured land,
 * `border-dashed` around a state that many do not recognise, `border-territory` around what is no state; `gone` fades;
 * `line-1997` is the border of the alliance on that day.
 */
export type LineKind =
  | 'coast'
  | 'graticule'
  | 'border'
  | 'border-plain'
  | 'border-dashed'
  | 'border-territory'
  | 'gone'
  | 'line-1997'

/** A line of the map. */
export interface LineProps {
  readonly line: MultiLineString
  readonly kind: LineKind
}

const positions = new WeakMap<MultiLineString, LatLng[][]>()

function positionsOf(line: MultiLineString): LatLng[][] {
  let found = positions.get(line)
  if (!found) {
    found = line.coordinates.map((part) => part.map(([lon, lat]) => latLng(lat as number, lon as number)))
    positions.set(line, found)
  }
  return found
}

/** Lines drawn as one path. */
export const Line = memo(function Line({ line, kind }: LineProps) {
  const shape = useRef<LeafletPolyline>(null)
  useEffect(() => {
    const element = shape.current?.getElement() as SVGPathElement | undefined
    if (element) element.dataset.kind = kind
  })
  return <Polyline className="line" interactive={false} positions={positionsOf(line)} ref={shape} smoothFactor={0} />
})
