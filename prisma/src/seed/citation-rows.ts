import type { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

type CitationRecord = SeedRecords['memberships'][number]['citations'][number]
type Owner = Pick<
  Prisma.CitationCreateManyInput,
  'countryCode' | 'specialTerritoryCode' | 'organizationCode' | 'membershipSlug' | 'phaseId'
>

/** The rows of the citations of every record, each with its owner. */
export function citationRows(dataset: SeedRecords) {
  const phases = dataset.memberships.flatMap(({ phases = [] }) => phases)
  return numbered([
    ...dataset.countries.flatMap(({ code, citations }) => rows({ countryCode: code }, citations)),
    ...dataset.specialTerritories.flatMap(({ code, citations }) => rows({ specialTerritoryCode: code }, citations)),
    ...dataset.organizations.flatMap(({ code, citations }) => rows({ organizationCode: code }, citations)),
    ...dataset.memberships.flatMap(({ slug, citations }) => rows({ membershipSlug: slug }, citations)),
    // A phase has no name of its own: its id is its place in the records, as `numbered` gives it.
    ...phases.flatMap(({ citations }, index) => rows({ phaseId: index + 1 }, citations)),
  ])
}

function rows(owner: Owner, citations: readonly CitationRecord[]) {
  return citations.map((citation) => ({
    ...owner,
    sourceSlug: citation.source,
    supports: citation.supports ?? [],
    locator: citation.locator ?? null,
    accessed: citation.accessed === null ? null : fromDay(citation.accessed),
    fragment: citation.fragment ?? null,
    readAs: citation.readAs ?? null,
  }))
}
