import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { graphql } from 'graphql'
import { createContext } from './context.ts'
import { historyOperation } from './history.ts'
import { schema } from './schema.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

describe.each(engines)('the SQL statements of an operation, on the $name database', (engine) => {
  const statements: string[] = []
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await engine.seeded()
    database = await openDatabase(home.place, { onQuery: (sql) => statements.push(sql) })
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  async function count(source: string, variableValues: Record<string, unknown> = {}): Promise<number> {
    statements.length = 0
    const contextValue = createContext({ prisma: database.prisma, borders: loadBorders('coarse') })
    const { errors } = await graphql({ schema, source, variableValues, contextValue })
    expect(errors).toBeUndefined()
    return statements.length
  }

  it('are as many for all countries as for two', async () => {
    const source = `query ($first: Int) {
      countries(first: $first) {
        totalCount
        edges { node {
          name predecessors { code name } sources { source { title } url }
          accession { protocolSignedOn { date } }
          memberships { organization { code name } accession { ceremonyOn { date } } phases { sources { url } } }
        } }
      }
    }`
    const two = await count(source, { first: 2 })
    expect(two).toBeGreaterThan(5)
    expect(await count(source, { first: 100 })).toBe(two)
  })

  it('are as many for all years as for two in which states joined', async () => {
    const source = `query ($from: Int, $to: Int) {
      membershipByYear(from: $from, to: $to) {
        count
        members { code name }
        joined { country { code name } accession { inForceOn { date } } sources { source { title } } }
      }
    }`
    const two = await count(source, { from: 1999, to: 2004 })
    expect(await count(source)).toBe(two)
  })

  it('of a map are few, and do not grow with the states of the day', async () => {
    const source = `query ($date: Date!) {
      snapshot(date: $date) {
        validFrom validUntil
        members { code }
        states { code kind name country { code capitals { name } } territory { coverage { organization { code } } } }
      }
    }`
    // The first question about a dataset also finds the days on which anything changes.
    await count(source, { date: '1999-03-12' })
    const few = await count(source, { date: '1960-01-01' })
    expect(await count(source, { date: '1955-05-06' })).toBe(few)
    expect(few).toBeLessThan(15)
  })

  it.each(['{ contains: "%", mode: insensitive }', '{ not: "NATO" }'])(
    'hold no operator of a caller who gives %s for an organization',
    async (code) => {
      const source = `{ country(code: "POL") { memberships(organization: ${code}) { slug } } }`
      statements.length = 0
      const contextValue = createContext({ prisma: database.prisma, borders: loadBorders('coarse') })
      const { errors } = await graphql({ schema, source, contextValue })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      expect(statements.join()).not.toMatch(/LIKE|<>|\bNOT\b/)
    },
  )

  it('of the whole history are fewer than 40', async () => {
    expect(await count(historyOperation, { language: 'EN' })).toBeLessThan(40)
  })
})
