'use client'

import type { MultiPolygon } from 'geojson'
import { type LatLng, type Polygon as LeafletPolygon, latLng } from 'leaflet'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { Polygon } from 'react-leaflet'
import type { Status } from '../history/status.ts'

/** How one state is drawn. */
export interface StateShapeProps {
  readonly code: string
  readonly name: string
  readonly status: Status
  readonly geometry: MultiPolygon
  /** Has just joined: brighter for a moment. */
  readonly isNew: boolean
  readonly isSelected: boolean
  readonly onSelect: (code: string) => void
}

// A geometry comes from a cache and is the same object as long as the state's land is the same.
const positions = new WeakMap<MultiPolygon, LatLng[][][]>()

function positionsOf(geometry: MultiPolygon): LatLng[][][] {
  let found = positions.get(geometry)
  if (!found) {
    found = geometry.coordinates.map((polygon) =>
      polygon.map((ring) => ring.map(([lon, lat]) => latLng(lat as number, lon as number))),
    )
    positions.set(geometry, found)
  }
  return found
}

/** One state as one path, whose looks follow from its data attributes. */
export const StateShape = memo(function StateShape(props: StateShapeProps) {
  const { code, name, status, geometry, isNew, isSelected, onSelect } = props
  const shape = useRef<LeafletPolygon>(null)

  function dress() {
    const element = shape.current?.getElement() as SVGPathElement | undefined
    if (!element) return
    Object.assign(element.dataset, { code, status, name })
    element.toggleAttribute('data-new', isNew)
    element.toggleAttribute('data-selected', isSelected)
    titleOf(element).textContent = name
  }
  // Before the frame is painted, so that day and colour never differ; and once more when Leaflet has made the path.
  useLayoutEffect(dress)
  useEffect(dress)

  const known = status !== 'ELSEWHERE'
  return (
    <Polygon
      className="state"
      eventHandlers={known ? { click: () => onSelect(code) } : {}}
      interactive={known}
      positions={positionsOf(geometry)}
      ref={shape}
      smoothFactor={0}
    />
  )
})

function titleOf(element: SVGPathElement): Element {
  const found = element.querySelector('title')
  if (found) return found
  return element.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'title'))
}
