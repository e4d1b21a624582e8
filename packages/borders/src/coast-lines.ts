import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { AtomTopology } from './atom-topology.ts'

/** Where land meets the sea, or what lies beyond the reach of the atlas: every line with an atom on one side only. */
export function coastLines(topology: AtomTopology): MultiLineString {
  return mesh(topology, topology.objects.atoms, (a, b) => a === b)
}
