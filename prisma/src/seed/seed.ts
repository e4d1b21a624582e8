import type { Prisma } from '../../generated/client/client.ts'
import type { Database } from '../database.ts'
import { fromDay } from '../day.ts'
import { advisoryLock } from '../migrate.ts'
import { accessionRows } from './accession-rows.ts'
import { addDeployments } from './add-deployments.ts'
import { addNarrative } from './add-narrative.ts'
import { addScenarios } from './add-scenarios.ts'
import { citationRows } from './citation-rows.ts'
import { cityRows } from './city-rows.ts'
import { countryRows } from './country-rows.ts'
import { evidenceRows } from './evidence-rows.ts'
import { layerRows } from './layer-rows.ts'
import { membershipRows } from './membership-rows.ts'
import { organizationRows } from './organization-rows.ts'
import { phaseRows } from './phase-rows.ts'
import { projectionOf } from './projection.ts'
import { searchRows } from './search-rows.ts'
import type { SeedRecords } from './seed-records.ts'
import { sourceRows } from './source-rows.ts'
import { territoryRows } from './territory-rows.ts'
import { weaponSystemRows } from './weapon-system-rows.ts'

/**
 * Makes the database hold exactly the records of a dataset, in one transaction: when it fails or is killed, what was there
 * before is still there. Returns false, and writes nothing, when the database holds just these already.
 * Two seeds at a time follow one another.
 */
export async function seed({ prisma }: Pick<Database, 'prisma'>, dataset: SeedRecords): Promise<boolean> {
  const projection = projectionOf(dataset)
  // Without the lock first: the common start finds nothing to do, and then waits for nobody.
  if (await holds(prisma, projection)) return false
  return prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLock}::bigint)`
      if (await holds(transaction, projection)) return false
      await clear(transaction)
      await fill(transaction, dataset, projection)
      return true
    },
    { maxWait: 60_000, timeout: 120_000 },
  )
}

async function holds(prisma: Prisma.TransactionClient, projection: string): Promise<boolean> {
  const [dataset] = await prisma.dataset.findMany({ select: { projection: true } })
  return dataset?.projection === projection
}

/** Deletes rather than truncates: readers keep seeing the old rows until the new ones are there. */
async function clear(prisma: Prisma.TransactionClient): Promise<void> {
  await prisma.searchEntry.deleteMany()
  await prisma.evidence.deleteMany()
  await prisma.citation.deleteMany()
  await prisma.chapter.deleteMany()
  await prisma.erratum.deleteMany()
  await prisma.term.deleteMany()
  await prisma.statement.deleteMany()
  await prisma.event.deleteMany()
  await prisma.draftTreaty.deleteMany()
  await prisma.scenario.deleteMany()
  await prisma.deployment.deleteMany()
  await prisma.layer.deleteMany()
  await prisma.weaponSystem.deleteMany()
  await prisma.city.deleteMany()
  await prisma.accession.deleteMany()
  await prisma.membership.deleteMany()
  await prisma.specialTerritory.deleteMany()
  await prisma.country.deleteMany()
  await prisma.organization.deleteMany()
  await prisma.source.deleteMany()
  await prisma.dataset.deleteMany()
}

async function fill(prisma: Prisma.TransactionClient, dataset: SeedRecords, projection: string): Promise<void> {
  const { countries, names, capitals } = countryRows(dataset)
  const { territories, coverage } = territoryRows(dataset)
  const { accessions, steps, milestones, ratifications } = accessionRows(dataset)
  const citations = citationRows(dataset)
  await prisma.source.createMany({ data: sourceRows(dataset, citations) })
  await prisma.organization.createMany({ data: organizationRows(dataset) })
  await prisma.country.createMany({ data: countries })
  await prisma.countryName.createMany({ data: names })
  await prisma.capital.createMany({ data: capitals })
  await addSuccessions(prisma, dataset)
  await prisma.specialTerritory.createMany({ data: territories })
  await prisma.coverage.createMany({ data: coverage })
  await prisma.membership.createMany({ data: membershipRows(dataset) })
  await prisma.accession.createMany({ data: accessions })
  await prisma.accessionStep.createMany({ data: steps })
  await prisma.milestone.createMany({ data: milestones })
  await prisma.ratification.createMany({ data: ratifications })
  await prisma.layer.createMany({ data: layerRows(dataset) })
  await prisma.weaponSystem.createMany({ data: weaponSystemRows(dataset) })
  await prisma.city.createMany({ data: cityRows(dataset) })
  await addDeployments(prisma, dataset)
  await addScenarios(prisma, dataset)
  await addNarrative(prisma, dataset)
  await prisma.phase.createMany({ data: phaseRows(dataset) })
  await prisma.citation.createMany({ data: citations })
  await prisma.evidence.createMany({ data: evidenceRows(dataset) })
  await prisma.searchEntry.createMany({ data: searchRows(dataset) })
  const { version, licence, sha256 } = dataset
  await prisma.dataset.create({ data: { version, licence, sha256, projection, asOf: fromDay(dataset.asOf) } })
}

async function addSuccessions(prisma: Prisma.TransactionClient, { countries }: SeedRecords): Promise<void> {
  for (const { code, predecessors = [] } of countries) {
    if (predecessors.length === 0) continue
    const connect = predecessors.map((predecessor) => ({ code: predecessor }))
    await prisma.country.update({ where: { code }, data: { predecessors: { connect } } })
  }
}
