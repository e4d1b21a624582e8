import type { z } from 'zod'
import { candidacyRecord } from './record/candidacy.ts'
import { chapterRecord } from './record/chapter.ts'
import { cityRecord } from './record/city.ts'
import { countryRecord } from './record/country.ts'
import { deploymentRecord } from './record/deployment.ts'
import { draftTreatyRecord } from './record/draft-treaty.ts'
import { erratumRecord } from './record/erratum.ts'
import { eventRecord } from './record/event.ts'
import { layerRecord } from './record/layer.ts'
import { membershipRecord } from './record/membership.ts'
import { organizationRecord } from './record/organization.ts'
import { scenarioRecord } from './record/scenario.ts'
import { sourceRecord } from './record/source.ts'
import { specialTerritoryRecord } from './record/special-territory.ts'
import { statementRecord } from './record/statement.ts'
import { termRecord } from './record/term.ts'
import { territoryRecord } from './record/territory.ts'
import { weaponSystemRecord } from './record/weapon-system.ts'

/** The folders of records: the name in a dataset, the folder on disk, the form of each file in it. */
export const collections = {
  candidacies: { folder: 'candidacies', schema: candidacyRecord },
  chapters: { folder: 'story', schema: chapterRecord },
  cities: { folder: 'cities', schema: cityRecord },
  countries: { folder: 'countries', schema: countryRecord },
  deployments: { folder: 'deployments', schema: deploymentRecord },
  draftTreaties: { folder: 'draft-treaties', schema: draftTreatyRecord },
  errata: { folder: 'errata', schema: erratumRecord },
  events: { folder: 'events', schema: eventRecord },
  layers: { folder: 'layers', schema: layerRecord },
  memberships: { folder: 'memberships', schema: membershipRecord },
  organizations: { folder: 'organizations', schema: organizationRecord },
  scenarios: { folder: 'scenarios', schema: scenarioRecord },
  sources: { folder: 'sources', schema: sourceRecord },
  specialTerritories: { folder: 'special-territories', schema: specialTerritoryRecord },
  statements: { folder: 'statements', schema: statementRecord },
  terms: { folder: 'glossary', schema: termRecord },
  territory: { folder: 'territory', schema: territoryRecord },
  weaponSystems: { folder: 'weapon-systems', schema: weaponSystemRecord },
} as const

/** The name of a folder of records in a dataset. */
export type CollectionName = keyof typeof collections

/** A record as it is after reading, with where it came from. */
export type Read<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']> & {
  /** The file's name without its ending. */
  readonly slug: string
  /** The file, from the records folder on. */
  readonly file: string
}
