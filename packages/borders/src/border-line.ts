import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import { type AtomTopology, geometriesOf } from './atom-topology.ts'

/** The line between two groups of atoms that have no atom in common, in longitude and latitude. */
export function borderLine(
  topology: AtomTopology,
  atoms: readonly string[],
  others: readonly string[],
): MultiLineString {
  const own = new Set<unknown>(geometriesOf(topology, atoms))
  const both = { type: 'GeometryCollection' as const, geometries: geometriesOf(topology, [...atoms, ...others]) }
  return mesh(topology, both, (a, b) => own.has(a) !== own.has(b))
}
