import { deploymentStretches } from '@natlas/dataset'
import { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { numbered } from './numbered.ts'
import { placeColumns } from './place-columns.ts'
import type { SeedRecords } from './seed-records.ts'

type OperatorRecord = SeedRecords['deployments'][number]['operators'][number]

/** The rows of the history of deployments: the stretches, and whose forces they were in each. */
export function stretchRows({
  deployments,
  specialTerritories,
}: Pick<SeedRecords, 'deployments' | 'specialTerritories'>) {
  const territories = new Set(specialTerritories.map(({ code }) => code))
  const stretches = numbered(
    deployments.flatMap((record) => deploymentStretches(record).map((stretch) => ({ record, stretch }))),
  )
  return {
    stretches: stretches.map(({ id, record, stretch }): Prisma.DeploymentStretchCreateManyInput => {
      const isTerritory = stretch.host !== null && territories.has(stretch.host)
      return {
        id,
        deploymentSlug: record.slug,
        from: fromDay(stretch.from),
        to: stretch.to && fromDay(stretch.to),
        status: stretch.status,
        statusLabel: stretch.statusLabel ?? Prisma.DbNull,
        hostCode: isTerritory ? null : stretch.host,
        hostTerritoryCode: isTerritory ? stretch.host : null,
        placeName: stretch.place.name,
        ...placeColumns(stretch.place),
        operatorCodes: stretch.operators.flatMap(codeOf),
      }
    }),
    operators: numbered(
      stretches.flatMap(({ id, stretch }) =>
        stretch.operators.map((operator) => ({
          stretchId: id,
          countryCode: 'country' in operator ? operator.country : null,
          organizationCode: 'organization' in operator ? operator.organization : null,
          group: 'group' in operator ? operator.group : Prisma.DbNull,
        })),
      ),
    ),
  }
}

function codeOf(operator: OperatorRecord): string[] {
  if ('country' in operator) return [operator.country]
  return 'organization' in operator ? [operator.organization] : []
}
