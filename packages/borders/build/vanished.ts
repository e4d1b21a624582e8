import type { Sides } from '../src/arc-sides.ts'
import { ownerOn } from '../src/owner-on.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { ownershipChangeDays } from '../src/ownership-change-days.ts'

/** The day before every change: the atlas begins in 1949. */
const BEGINNING = '1949-01-01'

/** Whether the line between two atoms is a border on some days and none on others. */
export function isVanished([atom, other]: Sides, owners: OwnerTable): boolean {
  if (other === undefined) return false
  const states = [BEGINNING, ...ownershipChangeDays(owners)].map(
    (day) => ownerOn(owners, atom, day) === ownerOn(owners, other, day),
  )
  return states.includes(true) && states.includes(false)
}
