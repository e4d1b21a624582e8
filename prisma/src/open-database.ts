import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database, OpenOptions } from './database.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'

/** Where a database is: a server by its URL, else the embedded one in a folder. */
export interface DatabasePlace {
  /** `postgresql://user:password@host:port/database` */
  readonly url?: string | undefined
  /** Folder of the embedded database; `memory://` keeps it in memory. */
  readonly dataDir?: string | undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The place that the environment names: `DATABASE_URL`, else `NATLAS_DATA_DIR`, else `.natlas/` of the repository. */
export function databasePlace(environment: NodeJS.ProcessEnv = process.env): DatabasePlace {
  return { url: environment.DATABASE_URL || undefined, dataDir: environment.NATLAS_DATA_DIR || undefined }
}

/** Opens a database, making it where there is none, and brings its tables up to date. It may still be without records: see `seed`. */
export function openDatabase(place: DatabasePlace = databasePlace(), options: OpenOptions = {}): Promise<Database> {
  if (place.url) return openServer(place.url, options)
  const dataDir = place.dataDir ?? resolve(root, '.natlas')
  return openEmbedded(dataDir.startsWith('memory://') ? dataDir : resolve(dataDir), options)
}
