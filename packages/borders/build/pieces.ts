import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { atomOf } from './atom-of.ts'
import { type CutLine, cutLines } from './cut-lines.ts'
import { cutPolygon } from './cut-polygon.ts'
import { isInReach } from './reach.ts'
import { acrossTheSeam } from './seam.ts'
import type { Province } from './source.ts'

/** A polygon of one province, or of a part of one, and the atom to which it belongs. */
export interface Piece {
  readonly atom: string
  readonly polygon: Polygon
}

/** The one province that Natural Earth cuts at 180 degrees and that is within reach: Chukotka. */
const CROSSING = 'RUS-2321'

/** How near the ends of a cut line lie to the polygon that it divides, in degrees. */
const TOUCH = 0.01

/** Every polygon of the provinces that the atlas draws, cut where two atoms share a province. */
export function piecesOf({ features }: FeatureCollection<Polygon | MultiPolygon, Province>): Piece[] {
  return features.flatMap(({ properties, geometry }) => {
    const atom = atomOf(properties)
    if (!atom) return []
    const cut = cutLines.find((it) => it.province === properties.adm1_code)
    return polygonsOf(geometry)
      .filter((polygon) => isInReach(polygon, atom))
      .map((polygon) => (properties.adm1_code === CROSSING ? stitched(polygon) : polygon))
      .flatMap((polygon) => (cut ? divided(polygon, cut) : [{ atom, polygon }]))
  })
}

/** What the line does not touch, the islands, stays on its left. */
function divided(polygon: Polygon, { left, right, line }: CutLine): Piece[] {
  const outline = polygon.coordinates[0] ?? []
  if (!touches(outline, line[0]) || !touches(outline, line.at(-1))) return [{ atom: left, polygon }]
  const parts = cutPolygon(polygon, line)
  return [
    { atom: left, polygon: parts.left },
    { atom: right, polygon: parts.right },
  ]
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function stitched(polygon: Polygon): Polygon {
  return { type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.map(acrossTheSeam)) }
}

function touches(ring: readonly Position[], [lon = 0, lat = 0]: Position = []): boolean {
  return ring.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < TOUCH)
}
