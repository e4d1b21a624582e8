import { type Day, dayFromNumber, dayNumber } from './day.ts'

/** A day at which playback pauses for a moment, so that what changes can be seen. */
export interface Stop {
  readonly day: Day
  /** How long the day stays, in seconds at speed 1. */
  readonly dwell: number
}

/** How playback spends its time. */
export interface PaceOptions {
  /** First and last day played, both included. */
  readonly from: Day
  readonly to: Day
  /** Seconds at speed 1 for a year in which nothing happens; 0 jumps from stop to stop. */
  readonly secondsPerYear: number
}

/** A moment of playback: at `second` (speed 1) the day `number` (since 1970-01-01) begins to show. */
interface Knot {
  readonly second: number
  readonly number: number
}

/**
 * The relation of playing time and calendar time: piecewise linear, a plateau at each stop.
 *
 *     day |            ____/
 *         |        ___/          a plateau is a stop, a slope is quiet time
 *         |  _____/
 *         +----------------- second
 */
export interface Pace {
  readonly from: Day
  readonly to: Day
  /** Playing time from the first to the last day, in seconds at speed 1. */
  readonly seconds: number
  readonly knots: readonly Knot[]
}

const DAYS_PER_YEAR = 365.25

/** Lays the stops out in time. Stops outside the range are left out; two on one day count once, the longer one. */
export function pace(stops: readonly Stop[], { from, to, secondsPerYear }: PaceOptions): Pace {
  const dwells = new Map<Day, number>()
  for (const { day, dwell } of stops) {
    if (from <= day && day <= to) dwells.set(day, Math.max(dwell, dwells.get(day) ?? 0))
  }
  let second = 0
  let number = dayNumber(from)
  const knots: Knot[] = [{ second, number }]
  const travel = (target: number) => {
    second += ((target - number) / DAYS_PER_YEAR) * secondsPerYear
    number = target
    knots.push({ second, number })
  }
  for (const [day, dwell] of [...dwells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    travel(dayNumber(day))
    second += dwell
    knots.push({ second, number })
  }
  travel(dayNumber(to))
  return { from, to, seconds: second, knots }
}

/** The day that shows after so many seconds of playing; the first day before the start, the last one after the end. */
export function dayAtSecond({ knots, seconds, from, to }: Pace, second: number): Day {
  if (second <= 0) return from
  if (second >= seconds) return to
  const after = firstKnot(knots, (knot) => knot.second > second)
  const right = knots[after]
  const left = knots[after - 1]
  if (!left || !right) return to
  const share = (second - left.second) / (right.second - left.second)
  return dayFromNumber(left.number + share * (right.number - left.number))
}

/** When a day begins to show, in seconds of playing; a day outside the range counts as its nearer end. */
export function secondAtDay({ knots, seconds }: Pace, day: Day): number {
  const number = dayNumber(day)
  const at = firstKnot(knots, (knot) => knot.number >= number)
  const right = knots[at]
  const left = knots[at - 1]
  if (!right) return seconds
  if (!left || right.number === number) return right.second
  const share = (number - left.number) / (right.number - left.number)
  return left.second + share * (right.second - left.second)
}

/** The index of the first knot of which the test is true, all later ones being so too; the length when there is none. */
function firstKnot(knots: readonly Knot[], test: (knot: Knot) => boolean): number {
  let low = 0
  let high = knots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(knots[middle] as Knot)) high = middle
    else low = middle + 1
  }
  return low
}
