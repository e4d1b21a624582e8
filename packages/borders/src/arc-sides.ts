import type { AtomTopology } from './atom-topology.ts'

/** The codes of the atoms on both sides of an arc, in the order of the topology; one where it is a coast. */
export type Sides = readonly [atom: string, other?: string]

/** Which atoms lie along each arc, by the arc's index. */
export function arcSides({ arcs, objects }: AtomTopology): Sides[] {
  const sides: string[][] = arcs.map(() => [])
  for (const { id, arcs: polygons } of objects.atoms.geometries)
    for (const arc of polygons.flat(2)) sides[arc < 0 ? ~arc : arc]?.push(id)
  return sides.map(([atom = '', other]) => (other === undefined || other === atom ? [atom] : [atom, other]))
}
