import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { engines, type TestDatabase } from '../testing/engines.ts'
import { rowsOf } from '../testing/rows-of.ts'
import { sampleDataset, sampleMembership } from '../testing/sample-dataset.ts'
import { seed } from './seed.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

describe.each(engines)('a seed of the $name database', (engine) => {
  let home: TestDatabase
  let database: Database

  beforeEach(async () => {
    home = await engine.empty()
    database = await openDatabase(home.place)
  })

  afterEach(async () => {
    await database.close()
    await home.drop()
  })

  it('makes every row of every record', async () => {
    expect(await seed(database, sampleDataset())).toBe(true)
    const rows = await rowsOf(database)
    expect(rows.dataset).toMatchObject([{ version: '1.0.0', licence: 'CC-BY-4.0' }])
    expect(rows.countries).toMatchObject([
      { code: 'NEW', names: [{ from: null, to: null }], predecessors: [{ code: 'OLD' }] },
      { code: 'OLD', predecessors: [] },
    ])
    expect(rows.memberships).toMatchObject([
      {
        slug: 'a',
        from: new Date('1949-08-24'),
        fromSigned: new Date('1949-04-04'),
        fromCeremony: new Date('1949-08-24'),
        to: null,
        phases: [{ id: 1, value: 'LIMITED' }],
      },
    ])
    expect(rows.accessions).toMatchObject([
      {
        slug: 'a',
        membershipSlug: 'a',
        began: new Date('1948-07-06'),
        steps: [{ kind: 'SIGNED', dateEdtf: '1949-04-04' }, { kind: 'IN_FORCE' }],
        milestones: [{ kind: 'TALKS', until: null }],
        ratifications: [{ allyCode: 'NEW', approvedOnPrecision: 'MONTH', depositedOnEdtf: '1949-08-24' }],
      },
      {
        slug: 'alliance-new',
        membershipSlug: null,
        summary: { en: 'It asked.' },
        steps: [{ kind: 'APPLIED' }, { kind: 'WITHDRAWN', dateLatest: new Date('1961-02-28') }],
      },
    ])
    expect(rows.events).toMatchObject([
      { slug: 'talks', isOngoing: false, over: new Date('1960-06-01'), placeName: null, countries: [] },
      {
        slug: 'war',
        isOngoing: true,
        over: null,
        lat: 50,
        countries: [{ code: 'NEW' }, { code: 'OLD' }],
        organizations: [{ code: 'ALLIANCE' }],
        deployments: [{ slug: 'base' }],
      },
    ])
    expect(rows.statements).toMatchObject([
      {
        speakerOffice: null,
        speakerCountryCode: 'OLD',
        readings: [{ id: 1, text: { en: 'A threat.' } }],
        countries: [{ code: 'NEW' }],
        events: [{ slug: 'war' }],
      },
    ])
    expect(rows.errata).toMatchObject([
      {
        events: [{ slug: 'war' }],
        statements: [{ slug: 'words' }],
        deployments: [{ slug: 'base' }],
        countries: [{ code: 'OLD' }],
      },
    ])
    expect(rows.terms).toMatchObject([{ avoid: {}, examples: [] }])
    expect(rows.chapters).toMatchObject([
      {
        spanKm: 1000,
        layers: [{ slug: 'missiles' }],
        events: [{ eventSlug: 'war' }, { eventSlug: 'talks' }],
        statements: [{ statementSlug: 'words' }],
      },
    ])
    expect(rows.sources).toMatchObject([
      { published: new Date('1949-01-01'), publishedLatest: new Date('1949-12-31'), publishedPrecision: 'YEAR' },
    ])
    expect(rows.deployments).toMatchObject([
      {
        slug: 'base',
        isOwnTerritory: false,
        layers: [{ slug: 'missiles' }],
        systems: [{ slug: 'missile' }],
        stretches: [
          {
            from: new Date('1959-01-01'),
            status: 'BUILDING',
            hostCode: 'NEW',
            operatorCodes: ['OLD'],
            operators: [{}],
          },
          { from: new Date('1960-01-01'), status: 'ACTUAL', operators: [{ countryCode: 'OLD' }] },
          {
            from: new Date('1965-01-01'),
            to: new Date('1970-01-01'),
            operatorCodes: ['ALLIANCE'],
            operators: [{ organizationCode: 'ALLIANCE', countryCode: null }],
          },
        ],
        // After those of the memberships.
        phases: [
          { id: 2, field: 'STATUS', value: 'BUILDING' },
          { id: 3, field: 'OPERATOR', value: 'ALLIANCE' },
        ],
        strengths: [{ min: 3, max: null, asOfPrecision: 'YEAR', publishedOn: null }],
        contributors: [{ countryCode: 'NEW', role: 'HOST_NATION' }],
      },
    ])
    expect(rows.layers).toMatchObject([{ slug: 'missiles', order: 1 }])
    expect(rows.weaponSystems).toMatchObject([{ slug: 'missile', rangeMinKm: 400, rangeMaxKm: 500, speedMin: null }])
    expect(rows.cities).toMatchObject([
      { slug: 'near', stateCode: 'NEW', countryCode: 'NEW' },
      { slug: 'outside', stateCode: 'OUT', countryCode: null },
    ])
    expect(rows.scenarios).toMatchObject([
      { slug: 'more', deployments: [], developments: [{ deployments: [{ slug: 'base' }] }] },
    ])
    expect(rows.draftTreaties).toMatchObject([
      {
        articles: [{ touches: [{ operatorCodes: ['OLD'], hostCodes: [], exceptions: [{ deploymentSlug: 'base' }] }] }],
      },
    ])
    expect(rows.citations.map(ownerOf)).toEqual([
      { countryCode: 'OLD' },
      { countryCode: 'NEW' },
      { organizationCode: 'ALLIANCE' },
      { membershipSlug: 'a' },
      { phaseId: 1 },
      { phaseId: 2 },
      { phaseId: 3 },
      { layerSlug: 'missiles' },
      { weaponSystemSlug: 'missile' },
      { citySlug: 'near' },
      { citySlug: 'outside' },
      { deploymentSlug: 'base' },
      { strengthId: 1 },
      { contributorId: 1 },
      { scenarioSlug: 'more' },
      { developmentId: 1 },
      { draftTreatySlug: 'draft' },
      { draftArticleId: 1 },
      { accessionSlug: 'alliance-new' },
      { milestoneId: 1 },
      { ratificationId: 1 },
      { eventSlug: 'talks' },
      { eventSlug: 'war' },
      { statementSlug: 'words' },
      { readingId: 1 },
      { erratumSlug: 'date' },
      { termSlug: 'war' },
      { chapterSlug: 'first' },
    ])
  })

  it('writes nothing when the records are the same', async () => {
    await seed(database, sampleDataset())
    const before = await rowsOf(database)
    expect(await seed(database, sampleDataset())).toBe(false)
    expect(await rowsOf(database)).toEqual(before)
  })

  it('replaces all rows when the records changed', async () => {
    await seed(
      database,
      sampleDataset([sampleMembership('a', '1949-08-24'), sampleMembership('b', '1949-08-24')].slice(0, 1)),
    )
    await seed(database, sampleDataset([sampleMembership('c', '1955-05-06')]))
    const { memberships, citations } = await rowsOf(database)
    expect(memberships.map(({ slug }) => slug)).toEqual(['c'])
    expect(citations).toHaveLength(28)
  })

  it('leaves the old rows when it fails', async () => {
    await seed(database, sampleDataset())
    const before = await rowsOf(database)
    const overlapping = [sampleMembership('b', '1949-08-24', '1966-07-01'), sampleMembership('c', '1955-05-06')]
    await expect(seed(database, sampleDataset(overlapping))).rejects.toThrow('Membership_once_at_a_time')
    expect(await rowsOf(database)).toEqual(before)
  })

  it('lets a second one of other records follow, not interleave', async () => {
    const other = await (engine.name === 'server' ? openDatabase(home.place) : database)
    const first = sampleDataset()
    const second = sampleDataset([sampleMembership('z', '1990-10-03')])
    await Promise.all([seed(database, first), seed(other, second), seed(other, first)])
    const rows = await rowsOf(database)
    expect(rows.dataset).toHaveLength(1)
    expect(rows.memberships).toHaveLength(1)
    expect(rows.memberships[0]?.slug).toBe(rows.dataset[0]?.sha256 === first.sha256 ? 'a' : 'z')
    if (other !== database) await other.close()
  })
})

/** The columns of a citation that say what it supports and are not null. */
function ownerOf(citation: object) {
  const { id: _, sourceSlug: __, ...columns } = citation as Record<string, unknown>
  const owners = Object.entries(columns).filter(([name, value]) => /(Slug|Code|Id)$/.test(name) && value !== null)
  return Object.fromEntries(owners)
}
