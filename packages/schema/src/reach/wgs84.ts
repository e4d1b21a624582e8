import geographicLib from 'geographiclib-geodesic'

/** A place on the surface of the Earth, in degrees north and east on WGS 84: latitude −90 to 90, longitude −180 to 180. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Karney's algorithms for geodesics on the ellipsoid WGS 84, right to some nanometres (J. Geodesy 87, 2013, 43–55). */
export const wgs84 = geographicLib.Geodesic.WGS84
