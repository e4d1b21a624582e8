import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { AtomTopology } from './atom-topology.ts'

/** A place on the globe, in degrees; longitude from -180 to 180. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** One polygon of an atom within its bounds. */
interface Plot {
  readonly atom: string
  readonly rings: MultiPolygon['coordinates'][number]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Prepares to find the atom at a point; the returned function gives its code, or null at sea. */
export function atomFinder(topology: AtomTopology): (point: Point) => string | null {
  const plots = topology.objects.atoms.geometries.flatMap((atom) =>
    feature(topology, atom).geometry.coordinates.map((rings) => plotOf(atom.id, rings)),
  )
  const at = (lon: number, lat: number) =>
    plots.find(
      ({ west, south, east, north, rings }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && isInside(rings, lon, lat),
    )?.atom ?? null
  // Chukotka is drawn beyond 180 degrees.
  return ({ lat, lon }) => at(lon, lat) ?? at(lon + 360, lat)
}

function plotOf(atom: string, rings: Plot['rings']): Plot {
  const outline = rings[0] ?? []
  const lons = outline.map(([lon = 0]) => lon)
  const lats = outline.map(([, lat = 0]) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  return { atom, rings, west, east, south: Math.min(...lats), north: Math.max(...lats) }
}

/** Counts the edges that a ray to the east crosses, holes included; a shared edge counts for one side only. */
function isInside(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false
  for (const ring of rings) {
    let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? []
    for (const [x = 0, y = 0] of ring) {
      if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) inside = !inside
      beforeX = x
      beforeY = y
    }
  }
  return inside
}
