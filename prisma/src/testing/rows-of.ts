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
    memberships: await prisma.membership.findMany({ orderBy: { slug: 'asc' }, include: { steps: true, phases: true } }),
    citations: await prisma.citation.findMany({ orderBy: { id: 'asc' } }),
  }
}
