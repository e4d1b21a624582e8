import type { MultiPolygon, Topology } from 'topojson-specification'

/** The land of one atom, as arcs. */
export type AtomGeometry = MultiPolygon & { id: string }

/** The atoms of the world within reach, in the order of their codes, sharing the arcs along which they meet. */
export type AtomTopology = Topology<{ atoms: { type: 'GeometryCollection'; geometries: AtomGeometry[] } }>

/**
 * Takes JSON for the topology that the build writes.
 * Throws a TypeError when it is another file; it does not look at every arc.
 */
export function atomTopology(json: unknown): AtomTopology {
  if (isAtomTopology(json)) return json
  throw new TypeError('This is no topology of atoms; pass coarse.topo.json or fine.topo.json of @natlas/borders.')
}

const byCode = new WeakMap<AtomTopology, Map<string, AtomGeometry>>()

/** The geometries of some atoms, in the order asked for. Throws a RangeError for an atom that is not there. */
export function geometriesOf(topology: AtomTopology, atoms: readonly string[]): AtomGeometry[] {
  const known = byCode.get(topology) ?? new Map(topology.objects.atoms.geometries.map((it) => [it.id, it]))
  byCode.set(topology, known)
  return atoms.map((atom) => {
    const geometry = known.get(atom)
    if (!geometry) throw new RangeError(`There is no atom ${atom}; the topology and the owner table are of two builds.`)
    return geometry
  })
}

function isAtomTopology(json: unknown): json is AtomTopology {
  if (typeof json !== 'object' || json === null || !('objects' in json) || !('arcs' in json)) return false
  return typeof json.objects === 'object' && json.objects !== null && 'atoms' in json.objects
}
