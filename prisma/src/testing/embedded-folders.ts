import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDataset } from '@natlas/dataset'
import { type DatabasePlace, openDatabase } from '../open-database.ts'
import { openSeeded } from '../open-seeded.ts'
import { projectionOf } from '../seed/projection.ts'
import type { TestDatabase } from './engines.ts'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/natlas', import.meta.url))

/** A folder with an embedded database that has tables and no rows. */
export function emptyFolder(): Promise<TestDatabase> {
  return copyOf(`empty-${projectionOf({ sha256: '' })}`, openDatabase)
}

/** A folder with an embedded database that holds the records of the atlas. */
export function seededFolder(): Promise<TestDatabase> {
  return copyOf(`seeded-${projectionOf(loadDataset())}`, openSeeded)
}

/**
 * A copy of a database that the first test makes and later runs find again: making one takes seconds,
 * copying it a fraction of one.
 */
async function copyOf(
  name: string,
  open: (place: DatabasePlace) => ReturnType<typeof openDatabase>,
): Promise<TestDatabase> {
  const template = join(cache, name)
  if (!existsSync(template)) await makeTemplate(template, open)
  const dataDir = mkdtempSync(join(tmpdir(), 'natlas-'))
  cpSync(template, dataDir, { recursive: true })
  return { place: { dataDir }, drop: async () => rmSync(dataDir, { recursive: true, force: true }) }
}

async function makeTemplate(
  template: string,
  open: (place: DatabasePlace) => ReturnType<typeof openDatabase>,
): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const dataDir = mkdtempSync(join(cache, 'making-'))
  await (await open({ dataDir })).close()
  const [kind = ''] = template.slice(cache.length + 1).split('-')
  const outdated = readdirSync(cache).filter((name) => name.startsWith(`${kind}-`) && join(cache, name) !== template)
  for (const name of outdated) rmSync(join(cache, name), { recursive: true, force: true })
  try {
    renameSync(dataDir, template)
  } catch {
    // Another worker was quicker, and its template is as good.
    rmSync(dataDir, { recursive: true, force: true })
  }
}
