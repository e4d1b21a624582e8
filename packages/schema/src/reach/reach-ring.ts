import type { MultiPolygon, Polygon, Position } from 'geojson'
import { cutAtAntimeridian } from './cut-at-antimeridian.ts'
import { distanceKm } from './distance-km.ts'
import { ringOutline } from './ring-outline.ts'
import type { Point } from './wgs84.ts'

/**
 * The farthest that a ring can be drawn, in kilometres. No two places are more than 20,004 km apart; close to that the
 * shortest ways from one place meet (WGS 84 is no sphere), so that a line drawn by direction is no longer the line of
 * that distance.
 */
export const farthestRing = 19_900

/** A line that comes so close to a pole, in kilometres, is drawn twice that closer to its middle. */
const throughPole = 0.003

/**
 * The area within `km` kilometres of a point as GeoJSON: exterior rings counterclockwise, holes clockwise, cut at the
 * antimeridian (RFC 7946, 3.1.6 and 3.1.9), coordinates to five decimals (a metre). Its line has about 120 vertices, all
 * within ten metres of that distance; what lies at longitude ±180 between them, or at latitude ±90, is the edge of the map.
 *
 * Where the area holds one pole, the ring runs along the edge of the map there. Where it holds both, everything but a
 * patch around the opposite point is within: a hole in a ring around the whole map, or a ring along its edge when the
 * patch lies on the antimeridian.
 *
 * @throws RangeError when `km` is not from 1 to `farthestRing`.
 */
export function reachRing(from: Point, km: number): Polygon | MultiPolygon {
  if (!(km >= 1 && km <= farthestRing)) {
    throw new RangeError(`No ring of ${km} km can be drawn; give one from 1 to ${farthestRing} km.`)
  }
  const toPoles = [90, -90].map((lat) => distanceKm(from, { lat, lon: 0 }))
  // A line through a pole has no longitude there, so that it could not be said which poles it holds.
  const drawn = toPoles.some((pole) => Math.abs(pole - km) < throughPole) ? km - 2 * throughPole : km
  const outline = ringOutline(from, drawn)
  if (outline.some(({ lon }) => (lon - 180) % 360 === 0)) return rounded(cutAtAntimeridian(outline))
  const shift = 360 * Math.floor(((outline[0]?.lon ?? 0) + 180) / 360)
  const ring = outline.map(({ lon, lat }) => [lon - shift, lat])
  const holdsBothPoles = toPoles.every((pole) => pole < drawn)
  return rounded({ type: 'Polygon', coordinates: holdsBothPoles ? [wholeMap, ring] : [ring] })
}

const wholeMap: Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
]

function rounded(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  const ring = (line: Position[]) => line.map((position) => position.map(round))
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: area.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map((polygon) => polygon.map(ring)) }
}
