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
        steps: [{ kind: 'SIGNED', dateEdtf: '1949-04-04' }],
        phases: [{ id: 1, value: 'LIMITED' }],
      },
    ])
    expect(rows.sources).toMatchObject([
      { published: new Date('1949-01-01'), publishedLatest: new Date('1949-12-31'), publishedPrecision: 'YEAR' },
    ])
    expect(
      rows.citations.map(({ countryCode, organizationCode, membershipSlug, phaseId }) => ({
        countryCode,
        organizationCode,
        membershipSlug,
        phaseId,
      })),
    ).toEqual([
      { countryCode: 'OLD', organizationCode: null, membershipSlug: null, phaseId: null },
      { countryCode: 'NEW', organizationCode: null, membershipSlug: null, phaseId: null },
      { countryCode: null, organizationCode: 'ALLIANCE', membershipSlug: null, phaseId: null },
      { countryCode: null, organizationCode: null, membershipSlug: 'a', phaseId: null },
      { countryCode: null, organizationCode: null, membershipSlug: null, phaseId: 1 },
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
    expect(citations).toHaveLength(5)
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
