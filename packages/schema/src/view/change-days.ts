import { type PrismaClient, toDay } from '@natlas/db'
import { changeDays, claimPeriod, type Day, type Period } from '@natlas/timeline'
import type { Context } from '../context.ts'
import { type Basis, startColumn } from '../input/accession-basis.ts'
import { firstDay } from '../input/range.ts'

const kept = new WeakMap<PrismaClient, Map<string, Day[]>>()

/**
 * The days within the atlas on which anything that it draws changes, oldest first, memberships counted by a basis.
 * They differ only from dataset to dataset, and are kept until the next one.
 */
export async function changeDaysOf(context: Context, basis: Basis): Promise<readonly Day[]> {
  const { projection, asOf } = await context.dataset()
  const days = kept.get(context.prisma) ?? new Map<string, Day[]>()
  kept.set(context.prisma, days)
  const key = `${projection} ${basis}`
  const known = days.get(key)
  if (known) return known
  const all = changeDays([
    ...(await periods(context.prisma, basis)),
    ...context.borders.changeDays.map((day) => ({ from: day, to: null })),
  ])
  const within = all.filter((day) => firstDay <= day && day <= toDay(asOf))
  for (const other of days.keys()) if (!other.startsWith(projection)) days.delete(other)
  days.set(key, within)
  return within
}

async function periods(prisma: PrismaClient, basis: Basis): Promise<Period[]> {
  const select = { from: true, to: true } as const
  const memberships = await prisma.membership.findMany({ include: { phases: { select } } })
  const others = await Promise.all([
    prisma.country.findMany({ select }),
    prisma.countryName.findMany({ select }),
    prisma.capital.findMany({ select }),
    prisma.specialTerritory.findMany({ select }),
    prisma.coverage.findMany({ select }),
    prisma.deploymentStretch.findMany({ select }),
    prisma.contributor.findMany({ select }),
  ])
  const claims = await prisma.strength.findMany({ select: { asOf: true, asOfLatest: true } })
  const held = memberships.flatMap(({ phases, to, ...row }) => {
    const from = row[startColumn(basis)]
    // A phase is seen only while its membership is: one counted from a ceremony may begin later than its phases.
    const seen = phases.filter((phase) => phase.to === null || phase.to > from)
    return [{ from, to }, ...seen.map((phase) => ({ from: later(phase.from, from), to: phase.to }))]
  })
  const rows = [...held, ...others.flat()]
  return [
    ...rows.map(({ from, to }) => ({ from: from && toDay(from), to: to && toDay(to) })),
    ...claims.map((claim) => claimPeriod({ asOf: { date: toDay(claim.asOf), latest: toDay(claim.asOfLatest) } })),
  ]
}

function later(a: Date, b: Date): Date {
  return new Date(Math.max(a.getTime(), b.getTime()))
}
