import type { Envelope } from '@natlas/timeline'
import type { StrengthClaim } from './deployments.ts'

/** Radii in pixels: `least` without any strength, and never more than `most`. */
const radii = { least: 6, most: 36 } as const

/** Pixels of radius per root of what is counted: the area grows with it. Troops are many, launchers few. */
const pixelsPerRoot = { troops: 1 / 22, others: 0.45 } as const

/** How large a symbol is, in pixels from its centre. */
export interface SymbolSize {
  /** What all claims agree on: the least of them, or the most where no least is said. */
  readonly inner: number
  /** The most that is claimed, where it differs; null where it does not. */
  readonly outer: number | null
  /** A claim leaves one side open, as `more than 1,000`. */
  readonly isOpen: boolean
}

/** The size of the symbol for a strength. */
export function symbolSize(strength: Envelope<StrengthClaim> | null): SymbolSize {
  if (!strength) return { inner: radii.least, outer: null, isOpen: false }
  const { min, max, claims } = strength
  const measure = claims[0]?.measure ?? 'TROOPS'
  const inner = radiusOf(min ?? max ?? 0, measure)
  const outer = max !== null && min !== null && max > min ? radiusOf(max, measure) : null
  return { inner, outer, isOpen: min === null || max === null }
}

/** The radius for a count of a measure, in pixels. */
export function radiusOf(count: number, measure: StrengthClaim['measure']): number {
  const root = Math.sqrt(count) * (measure === 'TROOPS' ? pixelsPerRoot.troops : pixelsPerRoot.others)
  return Math.min(radii.most, radii.least - 1 + Math.max(1, root))
}
