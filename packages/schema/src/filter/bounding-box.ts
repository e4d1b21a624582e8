/** The mean radius of the earth, in kilometres (IUGG). */
export const earthRadiusKm = 6371.0088

const degrees = 180 / Math.PI

/** The box around a circle, in degrees: two spans of longitude when it crosses 180°, all of them when a pole lies in it. */
export interface BoundingBox {
  readonly south: number
  readonly north: number
  readonly spans: readonly { readonly west: number; readonly east: number }[]
}

/**
 * The smallest box of latitudes and longitudes around a circle on a sphere: its meridians touch the circle at
 * asin(sin r / cos φ) to either side of the centre (J. P. Matuschek, "Finding points within a distance of a latitude/longitude").
 */
export function boundingBox({ lat, lon, km }: { lat: number; lon: number; km: number }): BoundingBox {
  // A metre more, so that rounding leaves no place out that lies on the circle.
  const radius = ((km + 0.001) / earthRadiusKm) * degrees
  const south = lat - radius
  const north = lat + radius
  if (south <= -90 || north >= 90) {
    return { south: Math.max(south, -90), north: Math.min(north, 90), spans: [{ west: -180, east: 180 }] }
  }
  const half = Math.asin(Math.sin(radius / degrees) / Math.cos(lat / degrees)) * degrees
  const west = lon - half
  const east = lon + half
  if (west < -180) {
    return {
      south,
      north,
      spans: [
        { west: west + 360, east: 180 },
        { west: -180, east },
      ],
    }
  }
  if (east > 180) {
    return {
      south,
      north,
      spans: [
        { west, east: 180 },
        { west: -180, east: east - 360 },
      ],
    }
  }
  return { south, north, spans: [{ west, east }] }
}
