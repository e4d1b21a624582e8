import { type Point, wgs84 } from './wgs84.ts'

/**
 * The length of the shortest way over the ground between two points, in kilometres: the geodesic on the ellipsoid
 * WGS 84. It is not rounded. NaN where a latitude is beyond 90.
 */
export function distanceKm(from: Point, to: Point): number {
  const { s12 = Number.NaN } = wgs84.Inverse(from.lat, from.lon, to.lat, to.lon)
  return s12 / 1000
}
