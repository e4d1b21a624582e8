import { type DeploymentStatus, fromDay, type Prisma } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import { type Basis, startColumn } from '../input/accession-basis.ts'
import { present } from './deployment-status.ts'

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

/** The condition that a deployment stood on a day in one of some ways; without a day, that it ever did. */
export function withStretch(
  day: Day | null | undefined,
  status: readonly DeploymentStatus[] | null | undefined,
): Prisma.DeploymentWhereInput {
  const wanted = status ?? (day ? present : null)
  if (!day && !wanted) return {}
  return {
    stretches: { some: { ...(day ? heldStretch(day) : {}), ...(wanted ? { status: { in: [...wanted] } } : {}) } },
  }
}

/** The condition that a stretch of a deployment held on a day. */
export function heldStretch(day: Day): Prisma.DeploymentStretchWhereInput {
  const date = fromDay(day)
  return { from: { lte: date }, OR: [{ to: null }, { to: { gt: date } }] }
}
