import { migrationChecksums, readMigrations } from './migration-list.ts'
import { openSchemaEngine } from './schema-engine.ts'
import { type Session, withScripts } from './session.ts'

/** Any number that the house uses for nothing else: whoever migrates or seeds holds this lock of the database. */
export const advisoryLock = 1_949_0404

/**
 * Brings the tables up to the newest migration, in one transaction: a process that is killed in between
 * leaves them as they were. Returns the names of the migrations that were applied, none when all were.
 */
export async function migrate(session: Session): Promise<string[]> {
  if (await isMigrated(session)) return []
  // When a script fails, the engine only reports what happens as it tries to write that down.
  let failure: unknown
  const run = (script: string) =>
    session.run(script).catch((error: unknown) => {
      failure ??= error
      throw error
    })
  const engine = await openSchemaEngine(withScripts(session.adapters, run))
  try {
    await run('BEGIN')
    await run(`SELECT pg_advisory_xact_lock(${advisoryLock})`)
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(),
      filters: { externalTables: [], externalEnums: [] },
    })
    await run('COMMIT')
    return appliedMigrationNames
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined)
    throw failure ?? error
  } finally {
    engine.free()
  }
}

/** Spares the common start from loading the engine. */
async function isMigrated(session: Session): Promise<boolean> {
  const [table] = await session.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  )
  if (!table?.found) return false
  const applied = await session.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const wanted = migrationChecksums()
  return applied.length === wanted.size && applied.every(({ name, checksum }) => wanted.get(name) === checksum)
}
