import { Prisma } from '../../generated/client/client.ts'
import { periodColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of what was no state: the territories, and which treaty covered them. */
export function territoryRows({ specialTerritories }: Pick<SeedRecords, 'specialTerritories'>) {
  return {
    territories: specialTerritories.map(
      (territory): Prisma.SpecialTerritoryCreateManyInput => ({
        code: territory.code,
        name: territory.name,
        note: territory.note ?? Prisma.DbNull,
        ...periodColumns(territory),
      }),
    ),
    coverage: numbered(
      specialTerritories.flatMap(({ code, coverage = [] }) =>
        coverage.map((covered) => ({
          territoryCode: code,
          organizationCode: covered.organization,
          ...periodColumns(covered),
        })),
      ),
    ),
  }
}
