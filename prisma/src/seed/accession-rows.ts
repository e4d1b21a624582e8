import { Prisma } from '../../generated/client/client.ts'
import type { AccessionStepKind } from '../../generated/client/enums.ts'
import { fromDay } from '../day.ts'
import { dateColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

type Roads = Pick<SeedRecords, 'memberships' | 'candidacies'>
type Road = ReturnType<typeof roadsOf>[number]

const stepKinds = {
  applied: 'APPLIED',
  invited: 'INVITED',
  signed: 'SIGNED',
  protocolInForce: 'PROTOCOL_IN_FORCE',
  deposited: 'DEPOSITED',
  inForce: 'IN_FORCE',
  ceremony: 'CEREMONY',
  withdrawn: 'WITHDRAWN',
} as const satisfies Record<string, AccessionStepKind>

/** The rows of the accessions, one for every membership and every candidacy: themselves, their steps, and what else is dated in them. */
export function accessionRows(records: Roads) {
  const roads = roadsOf(records)
  return {
    accessions: roads.map(
      (road): Prisma.AccessionCreateManyInput => ({
        slug: road.slug,
        countryCode: road.country,
        organizationCode: road.organization,
        membershipSlug: road.inForce ? road.slug : null,
        summary: road.summary ?? Prisma.DbNull,
        began: began(road),
        note: road.note ?? Prisma.DbNull,
      }),
    ),
    steps: roads.flatMap(stepRows),
    milestones: numbered(
      roads.flatMap(({ slug, milestones = [] }) =>
        milestones.map((milestone) => ({
          accessionSlug: slug,
          kind: milestone.kind,
          text: milestone.text,
          ...dateColumns('date', milestone.date),
          ...dateColumns('until', milestone.until),
        })),
      ),
    ),
    ratifications: numbered(
      roads.flatMap(({ slug, ratifications = [] }) =>
        ratifications.map((ratification) => ({
          accessionSlug: slug,
          allyCode: ratification.ally,
          body: ratification.body ?? Prisma.DbNull,
          note: ratification.note ?? Prisma.DbNull,
          ...dateColumns('approvedOn', ratification.approved),
          ...dateColumns('depositedOn', ratification.deposited),
        })),
      ),
    ),
  }
}

/** Every way to a membership, in the order in which its milestones and ratifications are numbered. */
export function roadsOf({ memberships, candidacies }: Roads) {
  return [
    ...memberships.map(({ slug, country, organization, from, note, accession }) => {
      return { slug, country, organization, note, summary: undefined, inForce: from, ...accession }
    }),
    ...candidacies.map(({ slug, country, organization, note, summary, accession }) => {
      return { slug, country, organization, note, summary, inForce: undefined, ...accession }
    }),
  ]
}

function stepRows(road: Road): Prisma.AccessionStepCreateManyInput[] {
  return (Object.keys(stepKinds) as (keyof typeof stepKinds)[]).flatMap((step) => {
    const date = road[step]
    return date ? [{ accessionSlug: road.slug, kind: stepKinds[step], ...dateColumns('date', date) }] : []
  })
}

function began(road: Road): Date | null {
  const steps = (Object.keys(stepKinds) as (keyof typeof stepKinds)[]).map((step) => road[step])
  const dates = [...steps, ...(road.milestones ?? []).map(({ date }) => date)]
  const [first] = dates.flatMap((date) => (date ? [date.earliest] : [])).sort()
  return first ? fromDay(first) : null
}
