import type { Day } from './day.ts'
import type { Period } from './period.ts'

/** The days on which one of the periods begins or ends, each once, oldest first. */
export function changeDays(periods: Iterable<Period>): Day[] {
  const days = new Set<Day>()
  for (const { from, to } of periods) {
    if (from !== null) days.add(from)
    if (to !== null) days.add(to)
  }
  return [...days].sort()
}

/**
 * The stretch around a day in which nothing changes: from the last change on or before it
 * to the first change after it. `days` are change days, oldest first.
 *
 *     days      |--------|-----------|
 *     day               ^
 *     stretch   [from    |to)           null where there is no change on that side
 */
export function stretchAt(days: readonly Day[], day: Day): Period {
  const next = firstAfter(days, day)
  return { from: days[next - 1] ?? null, to: days[next] ?? null }
}

/** The index of the first of the sorted days that lies after the day; `days.length` when none does. */
export function firstAfter(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] as Day) <= day) low = middle + 1
    else high = middle
  }
  return low
}
