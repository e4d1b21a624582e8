import type { Borders } from '@natlas/borders'
import type { Dataset, PrismaClient } from '@natlas/db'
import { GraphQLError } from 'graphql'
import { type KnownNames, readKnownNames } from './filter/known-names.ts'

/** What the schema asks others for. */
export interface Services {
  readonly prisma: PrismaClient
  readonly borders: Pick<Borders, 'changeDays' | 'stateAt'>
}

/** What a resolver has at hand during one request. */
export interface Context extends Services {
  /** The dataset that the database holds; one statement a request. Throws when it holds none. */
  dataset(): Promise<Dataset>
  /** The codes of all organizations, sorted; one statement a request. */
  organizationCodes(): Promise<readonly string[]>
  /** The names that filters may give; one statement a request. */
  knownNames(): Promise<KnownNames>
}

/** The context of one request. */
export function createContext(services: Services): Context {
  let dataset: Promise<Dataset> | undefined
  let codes: Promise<readonly string[]> | undefined
  let names: Promise<KnownNames> | undefined
  return {
    ...services,
    dataset: () => (dataset ??= readDataset(services.prisma)),
    organizationCodes: () => (codes ??= readOrganizationCodes(services.prisma)),
    knownNames: () => (names ??= readKnownNames(services.prisma)),
  }
}

async function readDataset(prisma: PrismaClient): Promise<Dataset> {
  const [dataset] = await prisma.dataset.findMany()
  if (dataset) return dataset
  throw new GraphQLError('The database holds no dataset yet. Seed it: pnpm --filter @natlas/db seed.', {
    extensions: { code: 'NOT_READY' },
  })
}

async function readOrganizationCodes(prisma: PrismaClient): Promise<readonly string[]> {
  const organizations = await prisma.organization.findMany({ select: { code: true }, orderBy: { code: 'asc' } })
  return organizations.map(({ code }) => code)
}
