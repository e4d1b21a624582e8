const radians = Math.PI / 180

/** The centre of the map. */
const centre = { lat: 52, lon: 20 }

/** How far from the centre the borders have all land, in degrees of arc: see the README of the borders. */
const reach = 100

/**
 * Whether the borders have the land around a place, in degrees. Beyond, and in Antarctica, it is cut away: that there is
 * none at a place does not mean that the place lies at sea. Spherical law of cosines.
 */
export function hasLand({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean {
  const cosine =
    Math.sin(lat * radians) * Math.sin(centre.lat * radians) +
    Math.cos(lat * radians) * Math.cos(centre.lat * radians) * Math.cos((lon - centre.lon) * radians)
  return lat > -60 && cosine >= Math.cos(reach * radians)
}
