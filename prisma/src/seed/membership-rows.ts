import { Prisma } from '../../generated/client/client.ts'
import type { AccessionStepKind } from '../../generated/client/enums.ts'
import { fromDay } from '../day.ts'
import { dateColumns, periodColumns } from './date-columns.ts'
import type { SeedRecords } from './seed-records.ts'

type MembershipRecord = SeedRecords['memberships'][number]

const stepKinds = {
  signed: 'SIGNED',
  protocolInForce: 'PROTOCOL_IN_FORCE',
  deposited: 'DEPOSITED',
  ceremony: 'CEREMONY',
} as const satisfies Record<keyof NonNullable<MembershipRecord['accession']>, AccessionStepKind>

/** The rows of the memberships: themselves, and the steps by which they came about. */
export function membershipRows({ memberships }: Pick<SeedRecords, 'memberships'>) {
  return {
    memberships: memberships.map(
      (membership): Prisma.MembershipCreateManyInput => ({
        slug: membership.slug,
        countryCode: membership.country,
        organizationCode: membership.organization,
        fromSigned: fromDay((membership.accession?.signed ?? membership.from).earliest),
        fromCeremony: fromDay((membership.accession?.ceremony ?? membership.from).earliest),
        note: membership.note ?? Prisma.DbNull,
        ...periodColumns(membership),
      }),
    ),
    steps: memberships.flatMap(stepRows),
  }
}

function stepRows({ slug, accession = {} }: MembershipRecord): Prisma.AccessionStepCreateManyInput[] {
  return (Object.keys(stepKinds) as (keyof typeof stepKinds)[]).flatMap((step) => {
    const date = accession[step]
    return date ? [{ membershipSlug: slug, kind: stepKinds[step], ...dateColumns('date', date) }] : []
  })
}
