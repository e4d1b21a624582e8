import type { Polygon, Position } from 'geojson'
import { degreesFromCentre } from './degrees-from-centre.ts'

/** How far from the centre of the map the atlas has land, in degrees of arc; the rest of the world is cut away. */
const REACH = 100

/** Land of a member of NATO that lies beyond, and is kept. */
const KEPT = new Set(['US-HAWAII'])

/** Whether any of a polygon is within reach; a polygon is kept or left out as a whole. */
export function isInReach(polygon: Polygon, atom: string): boolean {
  return KEPT.has(atom) || (polygon.coordinates[0] ?? []).some((point: Position) => degreesFromCentre(point) <= REACH)
}
