import type { Day } from '@natlas/timeline'
import type { OwnerTable } from './owner-table.ts'

/** The days on which an atom changed hands, each once, oldest first. */
export function ownershipChangeDays(owners: OwnerTable): Day[] {
  const days = Object.values(owners).flatMap((list) => list.flatMap(([from]) => (from === null ? [] : [from])))
  return [...new Set(days)].sort()
}
