import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from '../database.ts'
import { type DatabasePlace, openDatabase } from '../open-database.ts'
import { openSeeded } from '../open-seeded.ts'
import { projectionOf } from '../seed/projection.ts'
import type { TestDatabase } from './engines.ts'
import { recordsKey } from './records-key.ts'

type Open = (place: DatabasePlace) => Promise<Database>

const cache = fileURLToPath(new URL('../../../node_modules/.cache/natlas', import.meta.url))

/** A folder with an embedded database that has tables and no rows. */
export function emptyFolder(): Promise<TestDatabase> {
  return copyOf('empty', projectionOf({ sha256: '' }).slice(0, 16), openDatabase)
}

/** A folder with an embedded database that holds the records of the atlas. */
export function seededFolder(): Promise<TestDatabase> {
  return copyOf('seeded', recordsKey(), openSeeded)
}

/**
 * A copy of a database that the first test makes and later runs find again: making one takes seconds,
 * copying it a fraction of one.
 */
async function copyOf(kind: string, key: string, open: Open): Promise<TestDatabase> {
  const template = join(cache, `${kind}-${key}`)
  if (!existsSync(template)) await makeTemplate(kind, template, open)
  const dataDir = mkdtempSync(join(tmpdir(), 'natlas-'))
  cpSync(template, dataDir, { recursive: true })
  return { place: { dataDir }, drop: async () => rmSync(dataDir, { recursive: true, force: true }) }
}

async function makeTemplate(kind: string, template: string, open: Open): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const dataDir = mkdtempSync(join(cache, 'making-'))
  await (await open({ dataDir })).close()
  for (const name of readdirSync(cache)) {
    if (name.startsWith(`${kind}-`)) rmSync(join(cache, name), { recursive: true, force: true })
  }
  try {
    renameSync(dataDir, template)
  } catch {
    // Another worker was quicker, and its template is as good.
    rmSync(dataDir, { recursive: true, force: true })
  }
}
