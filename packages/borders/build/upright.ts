import type { AtomTopology } from '../src/atom-topology.ts'
import { indices } from './indices.ts'

/** A ring keeps at least this share of its area. */
const SHARE = 0.5

/**
 * Leaving out vertices can make a small ring collapse or turn over. Puts back the weightiest vertex of each of its
 * arcs, again and again, until it keeps half of its area or nothing is left to put back.
 */
export function upright(
  { objects, arcs }: AtomTopology,
  weights: readonly number[][],
  kept: readonly boolean[][],
): boolean[][] {
  const result = kept.map((arc) => [...arc])
  for (const ring of objects.atoms.geometries.flatMap((atom) => atom.arcs.flat())) {
    const whole = area(ring, arcs, () => true)
    while (area(ring, arcs, (arc, i) => result[arc]?.[i] ?? false) / whole < SHARE) {
      const restored = ring.map((index) => restoreBest(weights[forward(index)], result[forward(index)]))
      if (!restored.includes(true)) break
    }
  }
  return result
}

function restoreBest(weights: readonly number[] = [], kept: boolean[] = []): boolean {
  const best = indices(0, kept.length)
    .filter((i) => !kept[i])
    .sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0))[0]
  if (best === undefined) return false
  kept[best] = true
  return true
}

/** Twice the area inside a ring in square degrees, of the vertices that count; negative when it runs clockwise. */
function area(
  ring: readonly number[],
  arcs: readonly number[][][],
  counts: (arc: number, index: number) => boolean,
): number {
  const points = ring.flatMap((index) => {
    const drawn = (arcs[forward(index)] ?? []).filter((_, i) => counts(forward(index), i))
    return index < 0 ? drawn.toReversed() : drawn
  })
  return points.reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = points.at(i - 1) ?? []
    return sum + x0 * y - x * y0
  }, 0)
}

function forward(index: number): number {
  return index < 0 ? ~index : index
}
