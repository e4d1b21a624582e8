import type { Database } from '../database.ts'

/** Everything that a database holds, table by table, to compare one state of it with another. */
export async function rowsOf({ prisma }: Pick<Database, 'prisma'>) {
  return {
    dataset: await prisma.dataset.findMany(),
    sources: await prisma.source.findMany({ orderBy: { slug: 'asc' } }),
    organizations: await prisma.organization.findMany({ orderBy: { code: 'asc' } }),
    countries: await prisma.country.findMany({
      orderBy: { code: 'asc' },
      include: { names: true, capitals: true, predecessors: { select: { code: true } } },
    }),
    territories: await prisma.specialTerritory.findMany({ orderBy: { code: 'asc' }, include: { coverage: true } }),
    memberships: await prisma.membership.findMany({ orderBy: { slug: 'asc' }, include: { phases: true } }),
    accessions: await prisma.accession.findMany({
      orderBy: { slug: 'asc' },
      include: { steps: { orderBy: { date: 'asc' } }, milestones: true, ratifications: true },
    }),
    layers: await prisma.layer.findMany({ orderBy: { slug: 'asc' } }),
    weaponSystems: await prisma.weaponSystem.findMany({ orderBy: { slug: 'asc' } }),
    cities: await prisma.city.findMany({ orderBy: { slug: 'asc' } }),
    deployments: await prisma.deployment.findMany({
      orderBy: { slug: 'asc' },
      include: {
        layers: { select: { slug: true } },
        systems: { select: { slug: true } },
        stretches: { include: { operators: true }, orderBy: { id: 'asc' } },
        phases: true,
        strengths: true,
        contributors: true,
      },
    }),
    scenarios: await prisma.scenario.findMany({
      orderBy: { slug: 'asc' },
      include: {
        deployments: { select: { slug: true } },
        developments: { include: { deployments: { select: { slug: true } } } },
      },
    }),
    draftTreaties: await prisma.draftTreaty.findMany({
      orderBy: { slug: 'asc' },
      include: { articles: { include: { touches: { include: { exceptions: true } } } } },
    }),
    events: await prisma.event.findMany({
      orderBy: { slug: 'asc' },
      include: {
        countries: { select: { code: true }, orderBy: { code: 'asc' } },
        organizations: { select: { code: true } },
        deployments: { select: { slug: true } },
      },
    }),
    statements: await prisma.statement.findMany({
      orderBy: { slug: 'asc' },
      include: { readings: true, countries: { select: { code: true } }, events: { select: { slug: true } } },
    }),
    errata: await prisma.erratum.findMany({
      orderBy: { slug: 'asc' },
      include: {
        events: { select: { slug: true } },
        statements: { select: { slug: true } },
        deployments: { select: { slug: true } },
        countries: { select: { code: true } },
      },
    }),
    terms: await prisma.term.findMany({ orderBy: { slug: 'asc' } }),
    chapters: await prisma.chapter.findMany({
      orderBy: { order: 'asc' },
      include: {
        layers: { select: { slug: true } },
        events: { select: { eventSlug: true }, orderBy: { order: 'asc' } },
        statements: { select: { statementSlug: true }, orderBy: { order: 'asc' } },
      },
    }),
    evidence: await prisma.evidence.findMany({ orderBy: [{ type: 'asc' }, { key: 'asc' }] }),
    searchEntries: await prisma.searchEntry.findMany({ orderBy: [{ type: 'asc' }, { key: 'asc' }] }),
    citations: await prisma.citation.findMany({ orderBy: { id: 'asc' } }),
  }
}
