import type { Prisma } from '../../generated/client/client.ts'
import { addLinks } from './add-links.ts'
import { draftTreatyRows } from './draft-treaty-rows.ts'
import { scenarioRows } from './scenario-rows.ts'
import type { SeedRecords } from './seed-records.ts'

/** Writes what speaks of deployments that must be there before: the scenarios and the draft treaties. */
export async function addScenarios(prisma: Prisma.TransactionClient, dataset: SeedRecords): Promise<void> {
  const { scenarios, developments } = scenarioRows(dataset)
  await prisma.scenario.createMany({ data: scenarios })
  await prisma.scenarioDevelopment.createMany({ data: developments })
  await addLinks(
    prisma,
    '_DeploymentToScenario',
    dataset.scenarios.flatMap(({ slug, deployments = [] }) => deployments.map((it) => [it, slug] as const)),
  )
  await addLinks(
    prisma,
    '_DeploymentToScenarioDevelopment',
    dataset.scenarios
      .flatMap(({ developments }) => developments)
      .flatMap(({ deployments = [] }, index) => deployments.map((it) => [it, index + 1] as const)),
  )
  const { treaties, articles, touches, exceptions } = draftTreatyRows(dataset)
  await prisma.draftTreaty.createMany({ data: treaties })
  await prisma.draftArticle.createMany({ data: articles })
  await prisma.draftTouch.createMany({ data: touches })
  await prisma.draftException.createMany({ data: exceptions })
}
