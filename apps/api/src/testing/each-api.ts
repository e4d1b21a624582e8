import { afterAll, beforeAll, describe, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase, seed } from '@natlas/db'
import { engines, sampleDataset, type TestDatabase } from '@natlas/db/testing'
import { type Api, createApi } from '../api.ts'

/** What a test asks the service through its front door, without a port. */
export interface Client {
  /** Sends an operation; gives the answer as it came. */
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Asks for an address. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

/** An answer of GraphQL. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** Runs tests against the service over the records of the atlas, on every kind of database at hand. */
export function eachApi(behaviour: string, tests: (client: Client) => void): void {
  eachApiOver('atlas', behaviour, tests)
}

/** The same over a few records that no editor changes: one of everything. */
export function eachSampleApi(behaviour: string, tests: (client: Client) => void): void {
  eachApiOver('sample', behaviour, tests)
}

function eachApiOver(records: 'atlas' | 'sample', behaviour: string, tests: (client: Client) => void): void {
  // An embedded database takes seconds to lay out, more on a busy machine.
  jest.setTimeout(120_000)
  describe.each(engines)(`${behaviour}, on the $name database`, (engine) => {
    let home: TestDatabase
    let database: Database
    let api: Api

    beforeAll(async () => {
      home = await (records === 'atlas' ? engine.seeded() : engine.empty())
      database = await openDatabase(home.place)
      if (records === 'sample') await seed(database, sampleDataset())
      api = createApi({ prisma: database.prisma, borders: loadBorders('fine') })
    })

    afterAll(async () => {
      await database.close()
      await home.drop()
    })

    tests(clientOf(() => api))
  })
}

/** A client of a service that may not be there yet. */
export function clientOf(api: () => Api): Client {
  return {
    query: async (query, variables = {}) => {
      const response = await api().fetch('http://natlas.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },
    get: async (path, headers = {}) => api().fetch(`http://natlas.test${path}`, { headers }),
  }
}
