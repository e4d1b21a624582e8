import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openSeeded } from '../open-seeded.ts'
import type { TestDatabase } from './engines.ts'

/** A database with a random name on a server, with nothing in it. */
export async function emptyDatabase(server: string): Promise<TestDatabase> {
  const name = `natlas_test_${randomUUID().replaceAll('-', '')}`
  await runOn(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { place: { url: url.href }, drop: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

/** The same with the records of the atlas. */
export async function seededDatabase(server: string): Promise<TestDatabase> {
  const database = await emptyDatabase(server)
  await (await openSeeded(database.place)).close()
  return database
}

async function runOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
