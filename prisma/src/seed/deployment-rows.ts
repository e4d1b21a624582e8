import { Prisma } from '../../generated/client/client.ts'
import { dateColumns, periodColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the deployments: themselves, what was said of their strength, who contributed. */
export function deploymentRows({ deployments }: Pick<SeedRecords, 'deployments'>) {
  return {
    deployments: deployments.map(
      (deployment): Prisma.DeploymentCreateManyInput => ({
        slug: deployment.slug,
        name: deployment.name,
        description: deployment.description,
        kind: deployment.kind,
        isOwnTerritory: deployment.isOwnTerritory ?? false,
        occasion: deployment.occasion ?? Prisma.DbNull,
        note: deployment.note ?? Prisma.DbNull,
        ...periodColumns(deployment),
      }),
    ),
    strengths: numbered(
      deployments.flatMap(({ slug, strengths = [] }) =>
        strengths.map((claim) => ({
          deploymentSlug: slug,
          measure: claim.measure,
          min: claim.min,
          max: claim.max,
          basis: claim.basis,
          note: claim.note ?? Prisma.DbNull,
          ...dateColumns('asOf', claim.asOf),
          ...dateColumns('publishedOn', claim.publishedOn),
        })),
      ),
    ),
    contributors: numbered(
      deployments.flatMap(({ slug, contributors = [] }) =>
        contributors.map((contributor) => ({
          deploymentSlug: slug,
          countryCode: contributor.country,
          role: contributor.role,
          note: contributor.note ?? Prisma.DbNull,
          ...periodColumns(contributor),
        })),
      ),
    ),
  }
}
