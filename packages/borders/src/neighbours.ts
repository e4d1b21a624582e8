import { arcSides } from './arc-sides.ts'
import type { AtomTopology } from './atom-topology.ts'

/** The pairs of atoms that have a line in common, each once. */
export function neighbours(topology: AtomTopology): [atom: string, other: string][] {
  const pairs = new Map<string, [string, string]>()
  for (const [atom, other] of arcSides(topology)) if (other !== undefined) pairs.set(`${atom} ${other}`, [atom, other])
  return [...pairs.values()]
}
