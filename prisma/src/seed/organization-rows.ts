import { Prisma } from '../../generated/client/client.ts'
import { periodColumns } from './date-columns.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the organizations. */
export function organizationRows({ organizations }: Pick<SeedRecords, 'organizations'>) {
  return organizations.map(
    (organization): Prisma.OrganizationCreateManyInput => ({
      code: organization.code,
      kind: organization.kind,
      name: organization.name,
      shortName: organization.shortName,
      description: organization.description,
      note: organization.note ?? Prisma.DbNull,
      ...periodColumns(organization),
    }),
  )
}
