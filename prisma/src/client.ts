import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../generated/client/client.ts'

/** Is told of every SQL statement that goes to the database. */
export type QueryListener = (sql: string) => void

/** A Prisma client over an adapter. */
export function createClient(adapter: SqlDriverAdapterFactory, onQuery?: QueryListener): PrismaClient {
  if (!onQuery) return new PrismaClient({ adapter })
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  client.$on('query', ({ query }) => onQuery(query))
  return client
}
