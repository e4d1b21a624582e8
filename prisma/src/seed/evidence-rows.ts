import { deploymentStretches } from '@natlas/dataset'
import { currentClaims } from '@natlas/timeline'
import type { Prisma } from '../../generated/client/client.ts'
import type { RecordType } from '../../generated/client/enums.ts'
import { datesIn } from './record-texts.ts'
import type { SeedRecords } from './seed-records.ts'

type Deployment = SeedRecords['deployments'][number]
type Citation = SeedRecords['countries'][number]['citations'][number]

/**
 * The rows of the evidence, one for every record: how much is cited in it, whether it is disputed (a deployment whose presence
 * is denied or of which two current claims of one count have no number in common, a statement with two readings or more, an
 * erratum), and whether it is open (a date in it is uncertain or approximate, or nobody has read one of its citations).
 */
export function evidenceRows(dataset: SeedRecords): Prisma.EvidenceCreateManyInput[] {
  const publishers = new Map(dataset.sources.map(({ slug, publisher }) => [slug, publisher]))
  const row = (type: RecordType, key: string, record: object, isDisputed = false): Prisma.EvidenceCreateManyInput => {
    const citations = citationsIn(record)
    const isUncertain = datesIn(record).some(({ edtf }) => /[?~]/.test(edtf))
    return {
      type,
      key,
      citations: citations.length,
      read: citations.filter(({ accessed }) => accessed !== null).length,
      publishers: new Set(citations.map(({ source }) => publishers.get(source))).size,
      isDisputed,
      isOpen: isUncertain || citations.some(({ accessed }) => accessed === null),
    }
  }
  const byCode = (type: RecordType, records: readonly { code: string }[]) => records.map((it) => row(type, it.code, it))
  const bySlug = (type: RecordType, records: readonly { slug: string }[]) => records.map((it) => row(type, it.slug, it))
  return [
    ...byCode('Country', dataset.countries),
    ...byCode('SpecialTerritory', dataset.specialTerritories),
    ...byCode('Organization', dataset.organizations),
    // What is cited on the way to a membership is told of its accession.
    ...dataset.memberships.map(({ slug, accession, ...record }) => {
      const { milestones: _, ratifications: __, ...steps } = accession ?? {}
      return row('Membership', slug, { ...record, steps })
    }),
    ...dataset.memberships.flatMap(({ slug, accession: { milestones = [], ratifications = [] } = {} }) =>
      milestones.length + ratifications.length > 0 ? [row('Accession', slug, { milestones, ratifications })] : [],
    ),
    ...bySlug('Accession', dataset.candidacies),
    ...bySlug('Layer', dataset.layers),
    ...dataset.deployments.map((it) => row('Deployment', it.slug, it, isDenied(it) || hasRivalClaims(it))),
    ...bySlug('WeaponSystem', dataset.weaponSystems),
    ...bySlug('City', dataset.cities),
    ...bySlug('Scenario', dataset.scenarios),
    ...bySlug('DraftTreaty', dataset.draftTreaties),
    ...bySlug('Event', dataset.events),
    ...dataset.statements.map((it) => row('Statement', it.slug, it, it.readings.length >= 2)),
    ...dataset.errata.map((it) => row('Erratum', it.slug, it, true)),
    ...bySlug('Term', dataset.terms),
    ...bySlug('Chapter', dataset.chapters),
  ]
}

function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'citations' ? (part as Citation[]) : citationsIn(part),
  )
}

function isDenied(record: Deployment): boolean {
  return deploymentStretches(record).some(({ status }) => status === 'CLAIMED')
}

function hasRivalClaims({ strengths = [] }: Deployment): boolean {
  const claims = strengths.map(({ measure, basis, min, max, asOf }) => {
    return { measure, basis: basis.en, min, max, asOf: { date: asOf.earliest, latest: asOf.latest } }
  })
  // Whatever two are current on a common day are so on the first day of one of them.
  return claims.some(({ measure, basis, asOf }) => {
    const current = currentClaims(claims, asOf.date).filter((it) => it.measure === measure && it.basis === basis)
    return current.some((a) => current.some((b) => a.max !== null && b.min !== null && a.max < b.min))
  })
}
