import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { extensions } from './extensions.ts'
import { migrate } from './migrate.ts'
import { migrationChecksums } from './migration-list.ts'
import { embeddedSession } from './open-embedded.ts'
import { serverSession } from './open-server.ts'
import { driftParams } from './read-schema.ts'
import { openSchemaEngine } from './schema-engine.ts'
import type { Session } from './session.ts'
import { engines, type TestDatabase } from './testing/engines.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

describe('the migrations', () => {
  it('make the tables that schema.prisma describes', async () => {
    const pglite = await PGlite.create({ extensions })
    const engine = await openSchemaEngine(embeddedSession(pglite).adapters)
    expect(await engine.diff(driftParams())).toMatchObject({ exitCode: 0 })
    await pglite.close()
  })
})

describe.each(engines)('migrating the $name database', (engine) => {
  let home: TestDatabase
  let session: Session

  beforeAll(async () => {
    home = await engine.empty()
    session = await open(home)
  })

  afterAll(async () => {
    await session.end()
    await home.drop()
  })

  it('leaves no table behind when a migration fails', async () => {
    await session.run(`CREATE TYPE "Precision" AS ENUM ('HOUR')`)
    await expect(migrate(session)).rejects.toThrow('Precision')
    expect(await tables()).toEqual([])
    await session.run('DROP TYPE "Precision"')
  })

  it('applies every migration once', async () => {
    expect(await migrate(session)).toEqual([...migrationChecksums().keys()])
    expect(await migrate(session)).toEqual([])
    expect(await tables()).toContain('Membership')
  })

  async function tables(): Promise<string[]> {
    const rows = await session.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name`,
    )
    return rows.map(({ name }) => name)
  }
})

async function open({ place }: TestDatabase): Promise<Session> {
  if (place.url) return serverSession(place.url)
  const pglite = await PGlite.create({ extensions })
  return { ...embeddedSession(pglite), end: () => pglite.close() }
}
