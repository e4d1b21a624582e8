'use client'

import type { MultiPolygon, Position } from 'geojson'
import { type Map as LeafletMap, latLng } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Status } from '../history/status.ts'
import { type Anchor, anchorIn } from './anchor.ts'
import type { Box, Pixel } from './box.ts'
import { type Obstacle, placeNames } from './place-names.ts'
import { usePane } from './use-pane.ts'

/** A name and the land that it belongs to. */
export interface NamedLand {
  readonly code: string
  readonly name: string
  readonly geometry: MultiPolygon
  /** What colour the name stands on. */
  readonly status: Status
}

/** Whose names, and what they make way for. */
export interface StateNamesProps {
  readonly lands: readonly NamedLand[]
  readonly obstacles: readonly Obstacle[]
  /** Pixels at the right that a panel covers. */
  readonly coveredRight: number
}

/** Names of states where they fit: inside their land, never over another name, beside symbols if there is room; the larger land first. */
export function StateNames({ lands, obstacles, coveredRight }: StateNamesProps) {
  const map = useMap()
  const pane = usePane('names')
  const [view, setView] = useState(() => viewOf(map, coveredRight))
  useEffect(() => setView(viewOf(map, coveredRight)), [map, coveredRight])
  useMapEvents({
    moveend: () => setView(viewOf(map, coveredRight)),
    resize: () => setView(viewOf(map, coveredRight)),
  })

  const placed = useMemo(() => place(view, lands, obstacles), [view, lands, obstacles])
  if (!pane) return null
  return createPortal(
    placed.map(({ code, status, lines, x, y, size }) => (
      <span
        aria-hidden
        className="state-name"
        data-status={status}
        key={code}
        style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`, fontSize: size }}
      >
        {lines.join('\n')}
      </span>
    )),
    pane,
  )
}

/** What the camera shows: where names may stand, where a vertex falls, and the places found so far, all in pixels. */
function viewOf(map: LeafletMap, coveredRight: number) {
  const { x, y } = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  const frame: Box = { left: x + 12, top: y + 56, right: x + size.x - 12 - coveredRight, bottom: y + size.y - 8 }
  const toPixel = ([lon = 0, lat = 0]: Position): Pixel => {
    const at = map.latLngToLayerPoint(latLng(lat, lon))
    return [at.x, at.y]
  }
  // Land that did not change keeps its place as long as the camera stands still.
  return { frame, toPixel, anchors: new Map<MultiPolygon, Anchor | null>() }
}

function place(
  { frame, toPixel, anchors }: ReturnType<typeof viewOf>,
  lands: readonly NamedLand[],
  obstacles: readonly Obstacle[],
) {
  const anchored = lands.flatMap(({ geometry, ...land }) => {
    // Null is an answer, too: land without room for a name.
    const known = anchors.get(geometry)
    const anchor = known === undefined ? anchorIn(outersOf(geometry, toPixel), frame) : known
    anchors.set(geometry, anchor)
    return anchor ? [{ ...land, anchor }] : []
  })
  return placeNames(anchored, obstacles)
}

function outersOf({ coordinates }: MultiPolygon, toPixel: (position: Position) => Pixel): Pixel[][] {
  return coordinates.map(([outer = []]) => outer.map(toPixel))
}
