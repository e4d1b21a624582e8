import type { Day } from './day.ts'

/**
 * A half-open stretch of days, `[from, to)`: it holds on `from` and no longer on `to`.
 * `null` as `from` means since before the atlas begins, as `to` that it had not ended by its last day.
 */
export interface Period {
  readonly from: Day | null
  readonly to: Day | null
}

/** Whether a period holds on a day. */
export function holdsOn(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day < period.to)
}

/** Whether two periods have at least one day in common. */
export function overlap(a: Period, b: Period): boolean {
  return (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to)
}

/** Whether the outer period holds on every day of the inner one. */
export function contains(outer: Period, inner: Period): boolean {
  const begins = outer.from === null || (inner.from !== null && outer.from <= inner.from)
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return begins && ends
}
