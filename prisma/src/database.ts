import type { PrismaClient } from '../generated/client/client.ts'
import type { QueryListener } from './client.ts'

/** An open database whose tables are up to date. */
export interface Database {
  /** What it is, for messages: kind and place, never a password. */
  readonly name: string
  readonly prisma: PrismaClient
  /** Waits for what runs, and lets go of the database. */
  close(): Promise<void>
}

/** How a database is opened. */
export interface OpenOptions {
  /** Is told what a person should know of, one line at a time. */
  readonly say?: ((line: string) => void) | undefined
  /** Is told of every SQL statement; for tests. */
  readonly onQuery?: QueryListener | undefined
}
