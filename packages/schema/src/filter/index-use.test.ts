import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Database, openDatabase, Prisma } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { slugsSql } from './deployment-slugs.ts'
import type { Where } from './deployment-where.ts'
import { multiplyDeployments } from './testing/multiply-deployments.ts'
import { touchedSql } from './touched-on.ts'

// A thousand times the deployments are half a million rows.
jest.setTimeout(180_000)

const server = engines.find(({ name }) => name === 'server')
const at = '1999-03-12'

const filters: readonly [string, Where][] = [
  ['at', { at }],
  ['during', { during: { from: '1962-10-16', to: '1962-10-29' } }],
  ['hosts', { hosts: ['POL'] }],
  ['hosts, a territory among them', { hosts: ['POL', 'XZS'] }],
  ['operators', { operators: ['GBR'] }],
  ['status', { status: ['CANCELLED'] }],
  ['near', { near: { lat: 54.7, lon: 20.5, km: 50 } }],
  ['near, over the seam of 180°', { near: { lat: 65, lon: 179, km: 300 } }],
  ['layers', { layers: ['kaliningrad'] }],
  ['systems', { systems: ['iskander-m'] }],
  ['kinds', { kinds: ['RADAR'] }],
  ['kinds and at', { kinds: ['RADAR'], at }],
  ['layers and at', { layers: ['kaliningrad'], at }],
  ['systems and at', { systems: ['iskander-m'], at: '2020-01-01' }],
  ['hostJoinedAfter and at', { hostJoinedAfter: '1997-05-27', at: '2021-12-17' }],
  [
    'all of them',
    { at, layers: ['belarus'], kinds: ['RADAR'], hosts: ['BLR'], operators: ['RUS'], systems: ['s-400'] },
  ],
]

/** A step of PostgreSQL's plan of a statement. */
interface Step {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Step[]
}

// Skipped only where no server is named (`npm test` always starts one): the embedded database takes minutes to fill with half a
// million rows, and its plans are not those of a server.
const whenServed = server ? describe : describe.skip

whenServed('among a thousand times the deployments, on PostgreSQL', () => {
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = (await server?.seeded()) as TestDatabase
    database = await openDatabase(home.place)
    await multiplyDeployments(database.prisma, 1000)
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  async function stepsOf(statement: Prisma.Sql): Promise<readonly Step[]> {
    const [row] = await database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`SET LOCAL jit = off`
      return transaction.$queryRaw<{ 'QUERY PLAN': [{ Plan: Step }] }[]>(Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`)
    })
    const steps = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(steps)]
    return row ? steps(row['QUERY PLAN'][0].Plan) : []
  }

  it.each(filters)('%s finds its rows by an index', async (_, where) => {
    for (const page of [undefined, { take: 101 }, { take: -101, cursor: { slug: 'm' } }]) {
      const steps = await stepsOf(slugsSql(where, '2025-12-31', page))
      const walked = steps.filter((step) => step['Node Type'] === 'Seq Scan').map((step) => step['Relation Name'])
      // Of memberships there are a hundred.
      expect(walked.filter((table) => table !== 'Membership')).toEqual([])
      expect(steps.flatMap((step) => step['Index Name'] ?? [])).not.toEqual([])
    }
  })

  it('a page of all walks the primary key', async () => {
    const steps = await stepsOf(slugsSql({}, '2025-12-31', { take: 101 }))
    expect(steps.flatMap((step) => step['Index Name'] ?? [])).toEqual(['Deployment_pkey'])
  })

  it('what an article touches is found by an index of the day', async () => {
    const steps = await stepsOf(touchedSql('2021-12-17'))
    expect(steps.flatMap((step) => step['Index Name'] ?? [])).toContain('DeploymentStretch_period_idx')
  })
})
