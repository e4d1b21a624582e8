import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { createClient } from './client.ts'
import type { Database, OpenOptions } from './database.ts'
import { extensions } from './extensions.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { type Session, withScripts } from './session.ts'

/** The folder that stands for a database in memory, gone when it is closed. */
export const inMemory = 'memory://'

/**
 * Opens the embedded PostgreSQL in a folder, which it makes when there is none, and migrates it. A database that cannot be
 * opened or migrated is moved aside: all it held comes from the records, and a seed brings it back.
 * Throws a FolderInUseError when another process has the folder.
 */
export async function openEmbedded(folder: string, { say, onQuery }: OpenOptions): Promise<Database> {
  const release = folder === inMemory ? () => undefined : lockFolder(folder)
  try {
    const pglite = await start(folder, say)
    const prisma = createClient(new PrismaPGlite(pglite), onQuery)
    return {
      name: folder === inMemory ? 'embedded database in memory' : `embedded database in ${folder}`,
      prisma,
      async close() {
        await prisma.$disconnect()
        await pglite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function start(folder: string, say: OpenOptions['say']): Promise<PGlite> {
  if (folder === inMemory) return startIn(inMemory)
  const data = join(folder, 'database')
  try {
    return await startIn(data)
  } catch (error) {
    if (!existsSync(data)) throw error
    const aside = `${data}.unusable-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
    renameSync(data, aside)
    const reason = Object(error).message ?? String(error)
    say?.(
      `The database in ${data} cannot be used (${reason}); it was moved to ${aside} and is made anew from the records.`,
    )
    return startIn(data)
  }
}

async function startIn(dataDir: string): Promise<PGlite> {
  const pglite = await PGlite.create({ dataDir, extensions })
  try {
    await migrate(embeddedSession(pglite))
    return pglite
  } catch (error) {
    await pglite.close()
    throw error
  }
}

/** An open embedded database as a session; it has only one. */
export function embeddedSession(pglite: PGlite): Session {
  const adapters = new PrismaPGlite(pglite)
  // A migration is replayed in a shadow database to compare schemas, and that one needs the extension, too.
  adapters.connectToShadowDb = async () => {
    const shadow = await PGlite.create({ extensions })
    return withScripts(new PrismaPGlite(shadow), (script) => shadow.exec(script)).connect()
  }
  return {
    adapters,
    run: (script) => pglite.exec(script),
    query: async <Row extends object>(sql: string) => (await pglite.query<Row>(sql)).rows,
    end: async () => undefined,
  }
}
