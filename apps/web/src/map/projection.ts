import { geoAzimuthalEqualAreaRaw, geoRotation } from 'd3-geo'

/** Radius in metres of the sphere with the Earth's surface (authalic, IUGG R2), so that areas come out right. */
export const earthRadius = 6_371_007.2

/** Where the projection touches the Earth: between Europe's ends, so that no member is stretched more than another. */
export const projectionCentre = { lat: 52, lon: 20 } as const

const rotation = geoRotation([-projectionCentre.lon, -projectionCentre.lat])
const radians = Math.PI / 180

/** Lambert azimuthal equal-area (Snyder 1987, p. 182): degrees to metres east and north of the centre. */
export function project(lon: number, lat: number): [x: number, y: number] {
  const [lambda, phi] = rotation([lon, lat]) as [number, number]
  const [x, y] = geoAzimuthalEqualAreaRaw(lambda * radians, phi * radians)
  return [x * earthRadius, y * earthRadius]
}

/** The way back: metres east and north of the centre to degrees. Beyond the disc of the Earth it gives its rim. */
export function unproject(x: number, y: number): [lon: number, lat: number] {
  const reach = Math.min(1, (2 * earthRadius) / Math.max(Math.hypot(x, y), 1e-9))
  const raw = geoAzimuthalEqualAreaRaw.invert?.((x * reach) / earthRadius, (y * reach) / earthRadius)
  const [lambda, phi] = raw ?? [0, 0]
  return rotation.invert([lambda / radians, phi / radians]) as [number, number]
}
