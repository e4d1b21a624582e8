import type { AtomTopology } from '../src/atom-topology.ts'

/** The longest straight piece of a line, in degrees of longitude or latitude. */
const LONGEST = 1

/**
 * Puts vertices on long straight lines, such as the 49th parallel, which the projection of the map bends:
 * straight through its ends only, it would run up to 100 km off.
 */
export function densified(topology: AtomTopology): AtomTopology {
  return { ...topology, arcs: topology.arcs.map((arc) => arc.flatMap((point, i) => withSteps(arc[i - 1], point))) }
}

function withSteps(before: readonly number[] | undefined, point: number[]): number[][] {
  const [x = 0, y = 0] = point
  const [x0 = x, y0 = y] = before ?? []
  const steps = Math.ceil(Math.max(Math.abs(x - x0), Math.abs(y - y0)) / LONGEST)
  const between = Array.from({ length: Math.max(0, steps - 1) }, (_, i) => (i + 1) / steps)
  return [...between.map((t) => [x0 + t * (x - x0), y0 + t * (y - y0)]), point]
}
