import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { type ExecutionResult, graphql } from 'graphql'
import { createContext } from '../context.ts'
import { schema } from '../schema.ts'

/** What a test can ask. */
export interface Counter {
  /** Sends an operation that must be answered, and gives how many SQL statements it took. */
  count(source: string, variableValues?: Record<string, unknown>): Promise<number>
  /** Sends an operation, and gives its errors and the SQL that it took. */
  send(source: string, variableValues?: Record<string, unknown>): Promise<Sent>
}

/** What became of an operation. */
interface Sent {
  readonly errors: ExecutionResult['errors']
  readonly statements: readonly string[]
}

/** Runs tests that count SQL statements, over the records of the atlas, on every kind of database at hand. */
export function eachCounted(operations: string, tests: (counter: Counter) => void): void {
  // An embedded database takes seconds to lay out, more on a busy machine.
  jest.setTimeout(120_000)
  describe.each(engines)(`the SQL statements of ${operations}, on the $name database`, (engine) => {
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

    async function send(source: string, variableValues: Record<string, unknown> = {}): Promise<Sent> {
      statements.length = 0
      const contextValue = createContext({ prisma: database.prisma, borders: loadBorders('coarse') })
      const { errors } = await graphql({ schema, source, variableValues, contextValue })
      return { errors, statements: [...statements] }
    }

    async function count(source: string, variableValues?: Record<string, unknown>): Promise<number> {
      const sent = await send(source, variableValues)
      expect(sent.errors).toBeUndefined()
      return sent.statements.length
    }

    tests({ count, send })
  })
}
