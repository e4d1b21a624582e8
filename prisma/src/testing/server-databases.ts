import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openSeeded } from '../open-seeded.ts'
import type { TestDatabase } from './engines.ts'
import { recordsKey } from './records-key.ts'

/** A database with a random name on a server, with nothing in it. */
export function emptyDatabase(server: string): Promise<TestDatabase> {
  return onServer(server, (client) => create(client, server, 'template1'))
}

/**
 * A database with a random name on a server that holds the records of the atlas: a copy of one that the first test makes
 * and that stays for the others, since a copy takes a tenth of the time.
 */
export function seededDatabase(server: string): Promise<TestDatabase> {
  const template = `natlas_test_template_${recordsKey()}`
  return onServer(server, async (client) => {
    // Two test files at a time would both make the template.
    await client.query('SELECT pg_advisory_lock(19490404)')
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, server, template)
    const database = await create(client, server, template)
    await client.query('SELECT pg_advisory_unlock(19490404)')
    return database
  })
}

async function makeTemplate(client: pg.Client, server: string, template: string): Promise<void> {
  const { rows } = await client.query(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'natlas_test_template_%'`,
  )
  for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  const making = await create(client, server, 'template1')
  await (await openSeeded(making.place)).close()
  await client.query(`ALTER DATABASE "${nameOf(making)}" RENAME TO "${template}"`)
}

async function create(client: pg.Client, server: string, template: string): Promise<TestDatabase> {
  const url = new URL(server)
  url.pathname = `/natlas_test_${randomUUID().replaceAll('-', '')}`
  const database = {
    place: { url: url.href },
    drop: () =>
      onServer(server, async (later) => {
        await later.query(`DROP DATABASE "${nameOf(database)}" WITH (FORCE)`)
      }),
  }
  await client.query(`CREATE DATABASE "${nameOf(database)}" TEMPLATE "${template}"`)
  return database
}

function nameOf({ place }: TestDatabase): string {
  return new URL(place.url ?? '').pathname.slice(1)
}

async function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
