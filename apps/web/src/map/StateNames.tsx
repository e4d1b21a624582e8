'use client'

import type { MultiPolygon } from 'geojson'
import { type Bounds, bounds, type Map as LeafletMap, latLng, type Point, point } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Status } from '../history/status.ts'
import { type Anchor, anchorIn } from './anchor.ts'
import { usePane } from './use-pane.ts'

/** A name and the land that it belongs to. */
export interface NamedLand {
  readonly code: string
  readonly name: string
  readonly geometry: MultiPolygon
  /** What colour the name stands on. */
  readonly status: Status
}

interface Placed {
  readonly code: string
  readonly status: Status
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
}

const fontSizes = { least: 8.5, most: 15 } as const
/** Letters of Inter in small caps spacing, per pixel of font size. */
const letterWidth = 0.72
const lineHeight = 1.15

/** What stands in the way of names, in pixels of the layer. */
export interface Obstacle {
  readonly x: number
  readonly y: number
  readonly radius: number
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
  const corner = map.containerPointToLayerPoint([0, 0])
  return {
    frame: bounds(corner.add([12, 56]), corner.add(map.getSize()).subtract([12 + coveredRight, 8])),
    toPixel: (lon: number, lat: number): Point => map.latLngToLayerPoint(latLng(lat, lon)),
    // Land that did not change keeps its place as long as the camera stands still.
    anchors: new Map<MultiPolygon, Anchor | null>(),
  }
}

function place(
  { frame, toPixel, anchors }: ReturnType<typeof viewOf>,
  lands: readonly NamedLand[],
  obstacles: readonly Obstacle[],
): Placed[] {
  const blocks = obstacles.map(({ x, y, radius }) => bounds([x - radius, y - radius], [x + radius, y + radius]))
  const taken: Bounds[] = []
  return lands
    .flatMap(({ geometry, ...land }) => {
      // Null is an answer, too: land without room for a name.
      const known = anchors.get(geometry)
      const anchor = known === undefined ? anchorIn(geometry, frame, toPixel) : known
      anchors.set(geometry, anchor)
      return anchor ? [{ ...land, anchor }] : []
    })
    .sort((a, b) => b.anchor.radius - a.anchor.radius)
    .flatMap(({ anchor, ...land }) => {
      const setting = settingOf(land.name, anchor)
      if (!setting) return []
      const candidates = [1, 0.8].flatMap((share) => {
        const size = setting.size * share
        if (size < fontSizes.least) return []
        const half = point(widthOf(setting.lines) * size, setting.lines.length * size * lineHeight).divideBy(2)
        return shifts(anchor, half).map(([dx, dy]) => {
          const centre = point(anchor.x + dx, anchor.y + dy)
          const box = bounds(centre.subtract(half), centre.add(half))
          return { centre, size, box, covered: blocks.some((block) => block.overlaps(box)) }
        })
      })
      const free = candidates.filter(({ box }) => !taken.some((other) => other.overlaps(box)))
      // Half a name is worse than none: the list of countries has them all.
      const best = free.find(({ covered }) => !covered)
      if (!best) return []
      taken.push(best.box)
      return [{ ...land, lines: setting.lines, x: best.centre.x, y: best.centre.y, size: best.size }]
    })
}

/** Where a name may move within the circle of its land, the least moved first, in pixels. */
function shifts({ radius, width }: Anchor, half: Point): (readonly [dx: number, dy: number])[] {
  const up = Math.max(0, radius - half.y)
  const aside = Math.max(0, width / 2 - half.x)
  return [0, 0.5, -0.5, 1, -1].flatMap((dy) => [0, 0.6, -0.6].map((dx) => [dx * aside, dy * up] as const))
}

/** In how many lines and how large a name fits at a place: the larger of one line and two; null when neither can be read. */
function settingOf(name: string, { width, radius }: Anchor): { lines: readonly string[]; size: number } | null {
  const settings = [[name], ...twoLines(name)].map((lines) => ({
    lines,
    size: Math.min(
      width / widthOf(lines),
      // A name is rarely higher than the circle is wide, and never larger than the largest.
      (1.7 * radius) / (lines.length * lineHeight),
      fontSizes.most,
    ),
  }))
  const best = settings.reduce((one, other) => (other.size > one.size ? other : one))
  return best.size < fontSizes.least ? null : best
}

/** A name of several words, broken where its two lines are most alike; none for a single word. */
function twoLines(name: string): string[][] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  return breaks.sort((a, b) => widthOf(a) - widthOf(b)).slice(0, 1)
}

/** The width of the longest line, in font sizes. */
function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length)) * letterWidth
}
