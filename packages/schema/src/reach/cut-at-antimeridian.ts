import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { RingVertex } from './ring-outline.ts'

/**
 * The area to the left of a closed line, in longitudes from −180 to 180 (RFC 7946, 3.1.9). The line has a vertex wherever
 * it crosses the antimeridian, and does cross it. Its parts in the map of the world are joined along the map's edge,
 * counterclockwise, so that an area that holds a pole runs along the whole edge there:
 *
 *     90 ┌───◄──────◄───┐   the line comes in at one side, leaves at the other,
 *        │ here is left │   and the way back is by the corners
 *        ├──►──╮  ╭──►──┤
 *        │     ╰──╯     │
 *    −90 └──────────────┘
 */
export function cutAtAntimeridian(outline: readonly RingVertex[]): Polygon | MultiPolygon {
  const waiting = partsOf(outline)
  const rings: Position[][] = []
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const ring = [...part]
    for (;;) {
      const end = ring.at(-1) ?? []
      const next: Position[] = nearest(end, [part, ...waiting])
      ring.push(...corners(end, next))
      if (next === part) break
      ring.push(...next)
      waiting.splice(waiting.indexOf(next), 1)
    }
    ring.push(part[0] ?? [])
    rings.push(ring)
  }
  const [only, ...others] = rings.filter((ring) => ring.length >= 4)
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: [only] }
    : { type: 'MultiPolygon', coordinates: [only ?? [], ...others].map((ring) => [ring]) }
}

/** The line from each vertex on the antimeridian to the next, shifted into the map. */
function partsOf(outline: readonly RingVertex[]): Position[][] {
  const open = outline.slice(0, -1)
  const start = open.findIndex(onEdge)
  const turn = (outline.at(-1)?.lon ?? 0) - (open[0]?.lon ?? 0)
  const around = [
    ...open.slice(start),
    ...open.slice(0, start + 1).map((vertex) => ({ ...vertex, lon: vertex.lon + turn })),
  ]
  const cuts = around.flatMap((vertex, i) => (onEdge(vertex) ? [i] : []))
  return cuts.slice(1).flatMap((end, i) => {
    const part = around.slice(cuts[i], end + 1)
    const inside = part[1]
    // Two cuts with nothing between them only touch the edge.
    if (!inside || part.length < 3) return []
    const shift = 360 * Math.floor((inside.lon + 180) / 360)
    return [part.map(({ lon, lat }) => [lon - shift, lat])]
  })
}

const onEdge = ({ lon }: RingVertex) => (lon - 180) % 360 === 0

/** How far along the map's edge a place on its right or left side is, counterclockwise from the corner at 180, −90. */
const along = ([lon = 0, lat = 0]: Position) => (lon > 0 ? lat + 90 : 270 - lat)

/** How far it is along the edge from one place to where a part of the line begins. */
const ahead = (end: Position, part: Position[]) => (along(part[0] ?? []) - along(end) + 360) % 360

/** The part of the line that begins nearest ahead. */
const nearest = (end: Position, parts: Position[][]) =>
  parts.reduce((best, part) => (ahead(end, part) < ahead(end, best) ? part : best))

const north: Position[] = [
  [180, 90],
  [-180, 90],
]
const south: Position[] = [
  [-180, -90],
  [180, -90],
]

/** The corners of the map on the way along its edge from a place to where a part of the line begins. */
function corners(end: Position, part: Position[]): Position[] {
  const start = along(end)
  const passed = (corner: number) => start < corner && corner <= start + ahead(end, part)
  return [...(passed(180) ? north : []), ...(passed(360) ? south : []), ...(passed(540) ? north : [])]
}
