import type { Prisma } from '../../generated/client/client.ts'
import { addLinks } from './add-links.ts'
import { deploymentRows } from './deployment-rows.ts'
import type { SeedRecords } from './seed-records.ts'
import { stretchRows } from './stretch-rows.ts'

/** Writes the deployments with all that is theirs alone, and what they share: layers and weapon systems. */
export async function addDeployments(prisma: Prisma.TransactionClient, dataset: SeedRecords): Promise<void> {
  const { deployments, strengths, contributors } = deploymentRows(dataset)
  const { stretches, operators } = stretchRows(dataset)
  await prisma.deployment.createMany({ data: deployments })
  await prisma.deploymentStretch.createMany({ data: stretches })
  await prisma.operator.createMany({ data: operators })
  await prisma.strength.createMany({ data: strengths })
  await prisma.contributor.createMany({ data: contributors })
  const links = <Other>(others: (record: SeedRecords['deployments'][number]) => readonly Other[]) =>
    dataset.deployments.flatMap((record) => others(record).map((other) => [record.slug, other] as const))
  await addLinks(
    prisma,
    '_DeploymentToLayer',
    links(({ layers }) => layers),
  )
  await addLinks(
    prisma,
    '_DeploymentToWeaponSystem',
    links(({ systems = [] }) => systems),
  )
}
