import type { MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import { type AtomTopology, geometriesOf } from './atom-topology.ts'

/**
 * The land of some atoms as one geometry, without the lines between them. Longitude and latitude; Chukotka runs on
 * beyond 180. Outlines run counterclockwise in longitude and latitude. Throws a RangeError for an unknown atom.
 */
export function mergedGeometry(topology: AtomTopology, atoms: readonly string[]): MultiPolygon {
  return merge(topology, geometriesOf(topology, atoms))
}
