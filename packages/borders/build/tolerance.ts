import type { Position } from 'geojson'
import { degreesFromCentre } from './degrees-from-centre.ts'
import type { Level } from './levels.ts'

/** Up to here from the centre (Europe to the Urals, the Caspian and Iceland) the level's nearest tolerance holds. */
const NEAR_DEGREES = 25

/** From here on the farthest tolerance holds. */
const FAR_DEGREES = 55

/** How much coarser a level is at a point than around Europe, growing evenly with the distance: 1 to farKm / nearKm. */
export function coarseness({ nearKm, farKm }: Level, point: Position): number {
  const way = (degreesFromCentre(point) - NEAR_DEGREES) / (FAR_DEGREES - NEAR_DEGREES)
  return (farKm / nearKm) ** Math.min(1, Math.max(0, way))
}
