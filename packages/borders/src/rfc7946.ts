import type { MultiPolygon, Position } from 'geojson'

/**
 * A geometry as RFC 7946 wants it: cut at 180 degrees (section 3.1.9), longitudes from -180 to 180, outlines
 * counterclockwise and holes clockwise (3.1.6). Coordinates rounded to 5 decimals, about a metre.
 */
export function rfc7946({ coordinates }: MultiPolygon): MultiPolygon {
  const cut = coordinates.flatMap((rings) => {
    if (!rings[0]?.some(([lon = 0]) => lon > 180)) return [rings]
    const east = rings.map((ring) => clip(ring, (lon) => lon <= 180))
    const west = rings.map((ring) => clip(ring, (lon) => lon >= 180).map(([lon = 0, lat = 0]) => [lon - 360, lat]))
    return [east, west].map((half) => half.filter((ring) => ring.length >= 4)).filter((half) => half.length > 0)
  })
  return {
    type: 'MultiPolygon',
    coordinates: cut.map((rings) => rings.map((ring, i) => wound(ring, i === 0).map(rounded))),
  }
}

/** What of a ring lies on one side of 180 degrees (Sutherland and Hodgman's method; land meets 180 only a few times). */
function clip(ring: readonly Position[], isIn: (lon: number) => boolean): Position[] {
  const kept = ring.slice(1).flatMap(([lon = 0, lat = 0], i) => {
    const [before = 0, beforeLat = 0] = ring[i] ?? []
    const crossing: Position = [180, beforeLat + ((180 - before) / (lon - before)) * (lat - beforeLat)]
    if (isIn(lon)) return isIn(before) || lon === 180 ? [[lon, lat]] : [crossing, [lon, lat]]
    return isIn(before) && before !== 180 ? [crossing] : []
  })
  return kept.length === 0 ? [] : [...kept, ...kept.slice(0, 1)]
}

function wound(ring: Position[], counterclockwise: boolean): Position[] {
  const twice = ring.slice(1).reduce((area, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? []
    return area + x0 * y - x * y0
  }, 0)
  return twice > 0 === counterclockwise ? ring : ring.toReversed()
}

function rounded(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1e5) / 1e5)
}
