'use client'

import type { MultiPolygon } from 'geojson'
import { bounds, type Map as LeafletMap, latLng, type Point } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import { anchorIn } from './anchor.ts'

/** A name and the land that it belongs to. */
export interface NamedLand {
  readonly code: string
  readonly name: string
  readonly geometry: MultiPolygon
  /** The land has an alliance's colour, so that its name is written in white. */
  readonly isColoured: boolean
}

interface Placed {
  readonly code: string
  readonly name: string
  readonly isColoured: boolean
  readonly x: number
  readonly y: number
  readonly size: number
}

const fontSizes = { least: 9, most: 15 } as const
/** Letters of Inter in small caps spacing, per pixel of font size. */
const letterWidth = 0.68

/** Names of states where they fit: inside their land, never over another name; the larger land first. */
export function StateNames({ lands }: { lands: readonly NamedLand[] }) {
  const map = useMap()
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const [view, setView] = useState(() => viewOf(map))

  useEffect(() => {
    const made = map.getPane('names') ?? map.createPane('names')
    setPane(made)
  }, [map])
  useMapEvents({ moveend: () => setView(viewOf(map)), resize: () => setView(viewOf(map)) })

  const placed = useMemo(() => place(view, lands), [view, lands])
  if (!pane) return null
  return createPortal(
    placed.map(({ code, name, isColoured, x, y, size }) => (
      <span
        aria-hidden
        className="state-name"
        {...(isColoured ? { 'data-coloured': '' } : {})}
        key={code}
        style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`, fontSize: size }}
      >
        {name}
      </span>
    )),
    pane,
  )
}

/** What the camera shows: the frame in which names may stand, and where a vertex falls in it, both in pixels. */
function viewOf(map: LeafletMap) {
  const corner = map.containerPointToLayerPoint([0, 0])
  return {
    frame: bounds(corner.add([12, 56]), corner.add(map.getSize()).subtract([12, 8])),
    toPixel: (lon: number, lat: number): Point => map.latLngToLayerPoint(latLng(lat, lon)),
  }
}

function place({ frame, toPixel }: ReturnType<typeof viewOf>, lands: readonly NamedLand[]): Placed[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  return lands
    .flatMap(({ geometry, ...land }) => {
      const anchor = anchorIn(geometry, frame, toPixel)
      return anchor ? [{ ...land, anchor }] : []
    })
    .sort((a, b) => b.anchor.radius - a.anchor.radius)
    .flatMap(({ anchor: { x, y, radius }, ...land }) => {
      // A name may reach a little beyond the circle: land is mostly wider than it is high.
      const fitting = (2.7 * radius) / (land.name.length * letterWidth)
      if (fitting < fontSizes.least) return []
      const size = Math.min(fitting, fontSizes.most)
      const halfWidth = (land.name.length * letterWidth * size) / 2
      const box = { left: x - halfWidth, right: x + halfWidth, top: y - size * 0.7, bottom: y + size * 0.7 }
      const clashes = taken.some(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      )
      if (clashes) return []
      taken.push(box)
      return [{ ...land, x, y, size }]
    })
}
