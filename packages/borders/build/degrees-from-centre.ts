import type { Position } from 'geojson'

/** The centre of the atlas' projection: longitude and latitude. */
const CENTRE: Position = [20, 52]

/** The distance of a point from the centre of the map, in degrees of arc on the sphere. */
export function degreesFromCentre([lon = 0, lat = 0]: Position): number {
  const [lon0 = 0, lat0 = 0] = CENTRE
  const cosine =
    Math.sin(radians(lat)) * Math.sin(radians(lat0)) +
    Math.cos(radians(lat)) * Math.cos(radians(lat0)) * Math.cos(radians(lon - lon0))
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
