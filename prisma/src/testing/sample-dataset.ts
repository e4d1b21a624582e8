import { createHash } from 'node:crypto'
import type { SeedRecords } from '../seed/seed-records.ts'
import { date, named, sampleDeployments } from './sample-deployments.ts'
import { sampleNarrative } from './sample-narrative.ts'

type Membership = SeedRecords['memberships'][number]

const unread = [{ source: 'treaty', accessed: null }]

/** A dataset of one alliance and two states, as small as a seed can be; give memberships to have others. */
export function sampleDataset(memberships: readonly Membership[] = [sampleMembership('a', '1949-08-24')]): SeedRecords {
  const citations = [{ source: 'treaty', accessed: null }]
  const existence = { from: null, to: null, capitals: [], citations }
  return {
    version: '1.0.0',
    asOf: '2025-12-31',
    licence: 'CC-BY-4.0',
    sha256: createHash('sha256').update(JSON.stringify(memberships)).digest('hex'),
    sources: [
      {
        slug: 'treaty',
        file: 'sources/treaty.yaml',
        title: 'Treaty',
        publisher: 'Depositary',
        published: date('1949'),
        url: null,
        language: 'en',
        kind: 'TREATY',
      },
    ],
    organizations: [
      {
        slug: 'alliance',
        file: 'organizations/alliance.yaml',
        code: 'ALLIANCE',
        kind: 'ALLIANCE',
        name: named('Alliance'),
        shortName: named('Alliance'),
        description: { en: 'An alliance.' },
        from: date('1949-08-24'),
        to: null,
        citations,
      },
    ],
    countries: [
      {
        slug: 'old',
        file: 'countries/old.yaml',
        code: 'OLD',
        alpha2: null,
        names: [{ name: named('Old') }],
        ...existence,
      },
      {
        slug: 'new',
        file: 'countries/new.yaml',
        code: 'NEW',
        alpha2: 'NE',
        names: [{ name: named('New') }],
        predecessors: ['OLD'],
        ...existence,
      },
    ],
    memberships,
    specialTerritories: [],
    ...sampleDeployments(),
    ...sampleNarrative(),
  }
}

/** A membership of the old state in the alliance of the sample. */
export function sampleMembership(slug: string, from: string, to: string | null = null): Membership {
  return {
    slug,
    file: `memberships/${slug}.yaml`,
    country: 'OLD',
    organization: 'ALLIANCE',
    from: date(from),
    to: to === null ? null : date(to),
    accession: {
      signed: date('1949-04-04'),
      milestones: [{ kind: 'TALKS', date: date('1948-07-06'), text: { en: 'Talks.' }, citations: unread }],
      ratifications: [{ ally: 'NEW', approved: date('1949-07'), deposited: date('1949-08-24'), citations: unread }],
    },
    phases: [
      {
        field: 'PARTICIPATION',
        value: 'LIMITED',
        from: date(from),
        to: null,
        citations: [{ source: 'treaty', accessed: '2026-01-02', fragment: 'in certain organs only' }],
      },
    ],
    citations: unread,
  }
}
