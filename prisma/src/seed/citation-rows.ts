import type { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { roadsOf } from './accession-rows.ts'
import { numbered } from './numbered.ts'
import { phasesOf } from './phase-rows.ts'
import type { SeedRecords } from './seed-records.ts'

type CitationRecord = SeedRecords['memberships'][number]['citations'][number]
type Owner = Omit<
  Prisma.CitationCreateManyInput,
  'id' | 'sourceSlug' | 'supports' | 'locator' | 'accessed' | 'fragment' | 'readAs'
>
interface Cited {
  readonly citations: readonly CitationRecord[]
}

/** The rows of the citations of every record, each with its owner. */
export function citationRows(dataset: SeedRecords) {
  const { deployments, scenarios, draftTreaties, statements } = dataset
  const roads = roadsOf(dataset)
  return numbered([
    ...dataset.countries.flatMap(({ code, citations }) => rows({ countryCode: code }, citations)),
    ...dataset.specialTerritories.flatMap(({ code, citations }) => rows({ specialTerritoryCode: code }, citations)),
    ...dataset.organizations.flatMap(({ code, citations }) => rows({ organizationCode: code }, citations)),
    ...dataset.memberships.flatMap(({ slug, citations }) => rows({ membershipSlug: slug }, citations)),
    ...byId('phaseId', phasesOf(dataset)),
    ...dataset.layers.flatMap(({ slug, citations }) => rows({ layerSlug: slug }, citations)),
    ...dataset.weaponSystems.flatMap(({ slug, citations }) => rows({ weaponSystemSlug: slug }, citations)),
    ...dataset.cities.flatMap(({ slug, citations }) => rows({ citySlug: slug }, citations)),
    ...deployments.flatMap(({ slug, citations }) => rows({ deploymentSlug: slug }, citations)),
    ...byId(
      'strengthId',
      deployments.flatMap(({ strengths = [] }) => strengths),
    ),
    ...byId(
      'contributorId',
      deployments.flatMap(({ contributors = [] }) => contributors),
    ),
    ...scenarios.flatMap(({ slug, citations }) => rows({ scenarioSlug: slug }, citations)),
    ...byId(
      'developmentId',
      scenarios.flatMap(({ developments }) => developments),
    ),
    ...draftTreaties.flatMap(({ slug, citations }) => rows({ draftTreatySlug: slug }, citations)),
    ...byId(
      'draftArticleId',
      draftTreaties.flatMap(({ articles }) => articles),
    ),
    ...dataset.candidacies.flatMap(({ slug, citations }) => rows({ accessionSlug: slug }, citations)),
    ...byId(
      'milestoneId',
      roads.flatMap(({ milestones = [] }) => milestones),
    ),
    ...byId(
      'ratificationId',
      roads.flatMap(({ ratifications = [] }) => ratifications),
    ),
    ...dataset.events.flatMap(({ slug, citations }) => rows({ eventSlug: slug }, citations)),
    ...statements.flatMap(({ slug, citations }) => rows({ statementSlug: slug }, citations)),
    ...byId(
      'readingId',
      statements.flatMap(({ readings }) => readings),
    ),
    ...dataset.errata.flatMap(({ slug, citations }) => rows({ erratumSlug: slug }, citations)),
    ...dataset.terms.flatMap(({ slug, citations }) => rows({ termSlug: slug }, citations)),
    ...dataset.chapters.flatMap(({ slug, citations }) => rows({ chapterSlug: slug }, citations)),
  ])
}

/** The citations of what has no name of its own: its id is its place in the records, as `numbered` gives it. */
function byId(column: keyof Owner & `${string}Id`, records: readonly Cited[]) {
  return records.flatMap(({ citations }, index) => rows({ [column]: index + 1 }, citations))
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
