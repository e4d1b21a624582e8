import type { Position } from 'geojson'
import type { Box } from '../map/box.ts'
import { project } from '../map/projection.ts'

/** A ring or a line on the plane of the map, in metres east and north of its centre, with what it spans there. */
export interface PlaneLine {
  readonly points: readonly (readonly [x: number, y: number])[]
  /** `top` is the least north here, since the plane counts upwards. */
  readonly span: Box
}

// A line of a geometry is the same object as long as the land is, and projecting is what takes the time.
const known = new WeakMap<readonly Position[], PlaneLine>()

/** A line in degrees on the plane, projected once. */
export function planeLine(line: readonly Position[]): PlaneLine {
  const before = known.get(line)
  if (before) return before
  const points = line.map(([lon = 0, lat = 0]) => project(lon, lat))
  const far = Number.POSITIVE_INFINITY
  const span = { left: far, top: far, right: -far, bottom: -far }
  for (const [x, y] of points) {
    span.left = Math.min(span.left, x)
    span.right = Math.max(span.right, x)
    span.top = Math.min(span.top, y)
    span.bottom = Math.max(span.bottom, y)
  }
  const made = { points, span }
  known.set(line, made)
  return made
}
