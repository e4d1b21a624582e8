import { yearOf } from './year-of.ts'

/** Where days stand on a strip of years. */
export interface StripScale {
  /** A day as a part of the strip, from 0 at its left to 1 at its right; days outside stand at its ends. */
  readonly at: (day: string) => number
  /** The years that are written below it. */
  readonly ticks: readonly number[]
}

/** The first year of the atlas' events. */
const firstYear = 1945

/** The strip from 1945 to the last day of the atlas; or, when days are given, the years around them, ten at least. */
export function stripScale(asOf: string, days: readonly string[] = []): StripScale {
  const last = Math.ceil(yearOf(asOf))
  const years = days.map(yearOf)
  const from =
    years.length > 0 ? Math.max(firstYear, Math.min(Math.floor(Math.min(...years)) - 1, last - 10)) : firstYear
  const to = years.length > 0 ? Math.min(last, Math.max(Math.ceil(Math.max(...years)) + 1, from + 10)) : last
  const step = [1, 2, 5, 10].find((years) => (to - from) / years <= 10) ?? 20
  const first = Math.ceil((from + 0.1) / step) * step
  return {
    at: (day) => Math.min(Math.max((yearOf(day) - from) / (to - from), 0), 1),
    ticks: Array.from(
      { length: Math.max(0, Math.floor((to - 0.1 - first) / step) + 1) },
      (_, index) => first + index * step,
    ),
  }
}
