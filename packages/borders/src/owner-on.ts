import type { Day } from '@natlas/timeline'
import type { OwnerTable } from './owner-table.ts'

/** The code of the state or territory to which an atom belonged on a day, or null for an unknown atom. */
export function ownerOn(owners: OwnerTable, atom: string, day: Day): string | null {
  const last = owners[atom]?.findLast(([from]) => from === null || from <= day)
  return last?.[1] ?? null
}
