import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { Accession } from './accession.ts'
import { Chapter } from './chapter.ts'
import { City } from './city.ts'
import { Country } from './country.ts'
import { Deployment } from './deployment.ts'
import { DraftTreaty } from './draft-treaty.ts'
import { Erratum } from './erratum.ts'
import { Event } from './event.ts'
import { Layer } from './layer.ts'
import { Membership } from './membership.ts'
import { Organization } from './organization.ts'
import { Scenario } from './scenario.ts'
import { SpecialTerritory } from './special-territory.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'
import { WeaponSystem } from './weapon-system.ts'

/** A record that cites sources. */
export const CitedRecord = builder.unionType('CitedRecord', {
  description: 'A record that cites sources, itself or in one of its parts.',
  types: [
    Accession,
    Chapter,
    City,
    Country,
    Deployment,
    DraftTreaty,
    Erratum,
    Event,
    Layer,
    Membership,
    Organization,
    Scenario,
    SpecialTerritory,
    Statement,
    Term,
    WeaponSystem,
  ],
})

/** What a citation supports, as Prisma is asked for it: the records, and the parts with the record that each is of. */
export const citedSelection = {
  accession: true,
  chapter: true,
  city: true,
  country: true,
  deployment: true,
  draftTreaty: true,
  erratum: true,
  event: true,
  layer: true,
  membership: true,
  organization: true,
  scenario: true,
  specialTerritory: true,
  statement: true,
  term: true,
  weaponSystem: true,
  phase: { include: { membership: true, deployment: true } },
  strength: { include: { deployment: true } },
  contributor: { include: { deployment: true } },
  development: { include: { scenario: true } },
  draftArticle: { include: { treaty: true } },
  reading: { include: { statement: true } },
  milestone: { include: { accession: true } },
  ratification: { include: { accession: true } },
} as const satisfies Prisma.CitationInclude

/** The record that a citation supports, of a part the record that it is of. Throws for a citation of nothing, which the database refuses. */
export function citedRecord(
  it: Prisma.CitationGetPayload<{ include: typeof citedSelection }>,
): typeof CitedRecord.$inferType {
  const accession = it.accession ?? it.milestone?.accession ?? it.ratification?.accession
  const deployment = it.deployment ?? it.phase?.deployment ?? it.strength?.deployment ?? it.contributor?.deployment
  const treaty = it.draftTreaty ?? it.draftArticle?.treaty
  const membership = it.membership ?? it.phase?.membership
  const scenario = it.scenario ?? it.development?.scenario
  const statement = it.statement ?? it.reading?.statement
  if (accession) return Accession.addBrand(accession)
  if (it.chapter) return Chapter.addBrand(it.chapter)
  if (it.city) return City.addBrand(it.city)
  if (it.country) return Country.addBrand(it.country)
  if (deployment) return Deployment.addBrand(deployment)
  if (treaty) return DraftTreaty.addBrand(treaty)
  if (it.erratum) return Erratum.addBrand(it.erratum)
  if (it.event) return Event.addBrand(it.event)
  if (it.layer) return Layer.addBrand(it.layer)
  if (membership) return Membership.addBrand(membership)
  if (it.organization) return Organization.addBrand(it.organization)
  if (scenario) return Scenario.addBrand(scenario)
  if (it.specialTerritory) return SpecialTerritory.addBrand(it.specialTerritory)
  if (statement) return Statement.addBrand(statement)
  if (it.term) return Term.addBrand(it.term)
  if (it.weaponSystem) return WeaponSystem.addBrand(it.weaponSystem)
  throw new Error(`Citation ${it.id} supports nothing.`)
}
