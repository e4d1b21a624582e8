import type { DatabasePlace } from '../open-database.ts'
import { emptyFolder, seededFolder } from './embedded-folders.ts'
import { emptyDatabase, seededDatabase } from './server-databases.ts'

/** A database that a test has to itself. */
export interface TestDatabase {
  readonly place: DatabasePlace
  /** Removes it; it must be closed by then. */
  drop(): Promise<void>
}

/** A kind of database that the tests run on. */
export interface Engine {
  readonly name: 'embedded' | 'server'
  /** Without rows. */
  empty(): Promise<TestDatabase>
  /** With the records of the atlas. */
  seeded(): Promise<TestDatabase>
}

const server = process.env.NATLAS_TEST_DATABASE_URL

/** The kinds of database at hand: always the embedded one, and the server that `NATLAS_TEST_DATABASE_URL` names. */
export const engines: readonly Engine[] = [
  { name: 'embedded', empty: emptyFolder, seeded: seededFolder },
  ...(server
    ? [{ name: 'server' as const, empty: () => emptyDatabase(server), seeded: () => seededDatabase(server) }]
    : []),
]
