import type { MultiPolygon, Polygon, Position } from 'geojson'

const EQUATOR_KM = 6378.137
const ECCENTRICITY_SQUARED = 0.0066943799901413165
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED)

/**
 * Area on the WGS84 ellipsoid in square kilometres, exact for edges that are straight in longitude and latitude
 * to the second order of an edge's length. Holes count as outside; the direction of the rings does not matter.
 *
 * The area between a parallel and the equator per radian of longitude is a² q(φ) / 2, with q the authalic function
 * (Snyder, Map Projections: A Working Manual, 1987, equation 3-12); its integral along the ring is the area.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return sum(polygons.map(([outer, ...holes]) => ringAreaKm2(outer ?? []) - sum(holes.map(ringAreaKm2))))
}

/** Area inside a closed ring, in square kilometres, as {@link areaKm2} computes it. */
export function ringAreaKm2(ring: readonly Position[]): number {
  let twice = 0
  let [west = 0, south = 0] = ring[0] ?? []
  for (const [lon = 0, lat = 0] of ring) {
    twice += (radians(lon) - radians(west)) * (authalic(lat) + authalic(south))
    west = lon
    south = lat
  }
  return (Math.abs(twice) * EQUATOR_KM ** 2) / 4
}

function authalic(lat: number): number {
  const sine = Math.sin(radians(lat))
  const e = ECCENTRICITY * sine
  return (1 - ECCENTRICITY_SQUARED) * (sine / (1 - e * e) + Math.atanh(e) / ECCENTRICITY)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
