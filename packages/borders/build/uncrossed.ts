import { crossings, type Segment } from './crossings.ts'
import { indices } from './indices.ts'

/** Where a segment stands: in which arc, from which vertex to which. */
interface Stretch {
  readonly arc: number
  readonly from: number
  readonly to: number
}

/**
 * Leaving out vertices can make lines cross that did not. Puts back the weightiest vertex of every crossing stretch,
 * again and again, until nothing crosses or nothing is left to put back. `kept` says which vertices of each arc are
 * drawn, `weights` what each is worth.
 */
export function uncrossed(
  arcs: readonly number[][][],
  weights: readonly number[][],
  kept: readonly boolean[][],
): boolean[][] {
  const result = kept.map((arc) => [...arc])
  for (;;) {
    const segments = result.flatMap((arc, i) => segmentsOf(arcs[i] ?? [], arc, i))
    const restored = [...crossings(segments)].filter(({ origin: { arc, from, to } }) => {
      const own = weights[arc] ?? []
      const best = indices(from + 1, to).sort((i, j) => (own[j] ?? 0) - (own[i] ?? 0))[0]
      const marks = result[arc]
      if (best === undefined || !marks) return false
      marks[best] = true
      return true
    })
    if (restored.length === 0) return result
  }
}

function segmentsOf(points: readonly number[][], kept: readonly boolean[], arc: number): Segment<Stretch>[] {
  const drawn = indices(0, points.length).filter((i) => kept[i])
  return drawn.slice(1).map((to, i) => {
    const from = drawn[i] ?? 0
    return { a: points[from] ?? [], b: points[to] ?? [], origin: { arc, from, to } }
  })
}
