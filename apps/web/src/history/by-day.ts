import type { Day } from '@natlas/timeline'
import type { Change } from './changes.ts'

/** The changes of one day. */
export interface DayOfChanges {
  readonly day: Day
  readonly changes: readonly Change[]
}

/** Changes in their order, those of one day together. */
export function byDay(changes: readonly Change[]): DayOfChanges[] {
  const days = new Map<Day, Change[]>()
  for (const change of changes) {
    const same = days.get(change.day)
    if (same) same.push(change)
    else days.set(change.day, [change])
  }
  return [...days].map(([day, same]) => ({ day, changes: same }))
}
