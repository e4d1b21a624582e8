import type { Envelope } from '@natlas/timeline'
import type { StrengthClaim } from './deployments.ts'

/** Radii in pixels: `least` without any strength, `unsure` where a question mark has to be read, and never more than `most`. */
const radii = { least: 6, unsure: 9, most: 36 } as const

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

/** What else decides how large a symbol is. */
export interface SizeOptions {
  /** Share of their size that large symbols have on a small map; 1 when left out. */
  readonly shrink?: number
  /** It carries a question mark. */
  readonly isUnsure?: boolean
}

/** The size of the symbol for a strength. */
export function symbolSize(strength: Envelope<StrengthClaim> | null, options: SizeOptions = {}): SymbolSize {
  const { shrink = 1, isUnsure = false } = options
  const least = isUnsure ? radii.unsure : radii.least
  if (!strength) return { inner: least, outer: null, isOpen: false }
  const { min, max, claims } = strength
  const measure = claims[0]?.measure ?? 'TROOPS'
  const size = (count: number) => Math.max(least, radiusOf(count, measure) * shrink)
  const inner = size(min ?? max ?? 0)
  const outer = max !== null && min !== null ? size(max) : inner
  return { inner, outer: outer > inner ? outer : null, isOpen: min === null || max === null }
}

/** The radius for a count of a measure, in pixels. */
export function radiusOf(count: number, measure: StrengthClaim['measure']): number {
  const root = Math.sqrt(count) * (measure === 'TROOPS' ? pixelsPerRoot.troops : pixelsPerRoot.others)
  return Math.min(radii.most, radii.least - 1 + Math.max(1, root))
}
