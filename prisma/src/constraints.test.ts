import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Database } from './database.ts'
import { fromDay, toDay } from './day.ts'
import { openDatabase } from './open-database.ts'
import { seed } from './seed/seed.ts'
import { engines, type TestDatabase } from './testing/engines.ts'
import { sampleDataset, sampleMembership } from './testing/sample-dataset.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

describe.each(engines)('the $name database', (engine) => {
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await engine.empty()
    database = await openDatabase(home.place)
    await seed(database, sampleDataset([sampleMembership('a', '1949-08-24', '1966-07-01')]))
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  /** A second membership of the same state in the same organization. */
  function join(from: string) {
    const edtf = { fromEdtf: from, fromPrecision: 'DAY' as const }
    const day = fromDay(from)
    return database.prisma.membership.create({
      data: {
        slug: `again-${from}`,
        countryCode: 'OLD',
        organizationCode: 'ALLIANCE',
        from: day,
        fromLatest: day,
        fromSigned: day,
        fromCeremony: day,
        ...edtf,
      },
    })
  }

  it('refuses a membership that overlaps another of the same state', async () => {
    await expect(join('1966-06-30')).rejects.toThrow('Membership_once_at_a_time')
  })

  it('takes a membership that begins on the day on which another ended', async () => {
    const { from } = await join('1966-07-01')
    expect(toDay(from)).toBe('1966-07-01')
  })

  it('makes the period of a membership half-open', async () => {
    const [row] = await database.prisma.$queryRaw<object[]>`
      SELECT period @> date '1949-08-24' AS first, period @> date '1966-06-30' AS last, period @> date '1966-07-01' AS after
      FROM "Membership" WHERE slug = 'a'`
    expect(row).toEqual({ first: true, last: true, after: false })
  })

  it.each([
    ['nothing', {}],
    ['two things', { countryCode: 'OLD', organizationCode: 'ALLIANCE' }],
  ])('refuses a citation of %s', async (_, owners) => {
    const citation = { id: 1000, sourceSlug: 'treaty', ...owners }
    await expect(database.prisma.citation.create({ data: citation })).rejects.toThrow('Citation_one_owner')
  })

  it('refuses a second dataset', async () => {
    const [{ id: _, ...dataset } = { id: 0, asOf: fromDay('1949-01-01') }] = await database.prisma.dataset.findMany()
    await expect(
      database.prisma.dataset.create({
        data: { version: '', licence: '', sha256: '', projection: '', ...dataset, id: 2 },
      }),
    ).rejects.toThrow('Dataset_one_row')
  })

  it('refuses a day of reading without the words that were read', async () => {
    const citation = { id: 1000, sourceSlug: 'treaty', countryCode: 'OLD', accessed: fromDay('2026-01-01') }
    await expect(database.prisma.citation.create({ data: citation })).rejects.toThrow('Citation_read_at_the_fact')
  })

  it('refuses two stretches of one deployment on one day', async () => {
    const stretch = {
      id: 1000,
      deploymentSlug: 'base',
      from: fromDay('1969-12-31'),
      status: 'ACTUAL' as const,
      hostCode: 'NEW',
      placeName: {},
      lat: 0,
      lon: 0,
      placePrecision: 'SITE' as const,
    }
    await expect(database.prisma.deploymentStretch.create({ data: stretch })).rejects.toThrow(
      'DeploymentStretch_once_at_a_time',
    )
    const later = { ...stretch, from: fromDay('1980-01-01') }
    await expect(database.prisma.deploymentStretch.create({ data: { ...later, hostCode: null } })).rejects.toThrow(
      'DeploymentStretch_one_host',
    )
    expect(await database.prisma.deploymentStretch.create({ data: later })).toMatchObject({ id: 1000 })
  })

  it('refuses a strength that says nothing, or less than it says', async () => {
    const day = {
      asOf: fromDay('1961-01-01'),
      asOfLatest: fromDay('1961-01-01'),
      asOfEdtf: '',
      asOfPrecision: 'DAY' as const,
    }
    const claim = { id: 1000, deploymentSlug: 'base', measure: 'TROOPS' as const, basis: {}, ...day }
    for (const said of [{}, { min: 2, max: 1 }]) {
      await expect(database.prisma.strength.create({ data: { ...claim, ...said } })).rejects.toThrow(
        'Strength_says_something',
      )
    }
  })

  it.each([
    ['nobody', {}],
    ['two', { countryCode: 'OLD', organizationCode: 'ALLIANCE' }],
  ])('refuses an operator that is %s', async (_, named) => {
    const operator = { id: 1000, stretchId: 1, ...named }
    await expect(database.prisma.operator.create({ data: operator })).rejects.toThrow('Operator_one_of_three')
  })
})
