import { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { periodColumns } from './date-columns.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the memberships. */
export function membershipRows({ memberships }: Pick<SeedRecords, 'memberships'>) {
  return memberships.map(
    (membership): Prisma.MembershipCreateManyInput => ({
      slug: membership.slug,
      countryCode: membership.country,
      organizationCode: membership.organization,
      fromSigned: fromDay((membership.accession?.signed ?? membership.from).earliest),
      fromCeremony: fromDay((membership.accession?.ceremony ?? membership.from).earliest),
      note: membership.note ?? Prisma.DbNull,
      ...periodColumns(membership),
    }),
  )
}
