import type { Moment } from '../history/moment.ts'
import type { Spot } from './cluster.ts'
import type { Present } from './present.ts'
import { type Side, sideOf } from './side.ts'
import { type SymbolSize, symbolSize } from './symbol-size.ts'

/** A deployment at its point of the map's layer, in pixels. */
export interface Marked extends Spot {
  readonly present: Present
  readonly side: Side
  readonly size: SymbolSize
}

/** Statuses whose symbol carries a question mark, which needs room. */
const unsure: readonly string[] = ['CLAIMED', 'HYPOTHETICAL']

/** How precisely a place is known, when that is so little that the symbol says so. */
const rough: readonly string[] = ['REGION', 'COUNTRY', 'SEA']

/** A deployment at a point of the map, with the share of their size that large symbols have there. */
export function markedAt(present: Present, moment: Moment, { x, y }: { x: number; y: number }, shrink: number): Marked {
  const { status } = present.stretch
  const size = symbolSize(present.strength, { shrink, isUnsure: unsure.includes(status) })
  const side = sideOf(present.stretch, moment)
  const kind = status === 'HYPOTHETICAL' ? status : side
  return { key: present.deployment.slug, kind, x, y, radius: size.inner, present, side, size }
}

/** Whether the place of a deployment is known only roughly. */
export function isRough({ stretch }: Present): boolean {
  return rough.includes(stretch.place.precision)
}
