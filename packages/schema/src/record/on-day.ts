import { fromDay, type Prisma } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import { type Basis, startColumn } from '../input/accession-basis.ts'

/** The condition that a state or territory existed on a day; one without beginning is older than the atlas. */
export function existingOn(day: Day) {
  const date = fromDay(day)
  return {
    AND: [{ OR: [{ from: null }, { from: { lte: date } }] }, { OR: [{ to: null }, { to: { gt: date } }] }],
  } satisfies Prisma.CountryWhereInput & Prisma.SpecialTerritoryWhereInput
}

/** The condition that a membership held on a day, counted by a basis. */
export function heldOn(day: Day, basis: Basis): Prisma.MembershipWhereInput {
  const date = fromDay(day)
  return { [startColumn(basis)]: { lte: date }, OR: [{ to: null }, { to: { gt: date } }] }
}
