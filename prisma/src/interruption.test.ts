import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openDatabase } from './open-database.ts'
import { openSeeded } from './open-seeded.ts'
import { seed } from './seed/seed.ts'
import { engines, type TestDatabase } from './testing/engines.ts'
import { grownSample } from './testing/grown-sample.ts'
import { rowsOf } from './testing/rows-of.ts'
import { sampleDataset } from './testing/sample-dataset.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

/** What the killed seed would have brought. */
const dataset = grownSample()
const load = () => dataset

describe.each(engines)('a seed of the $name database that is killed', (engine) => {
  let home: TestDatabase

  beforeEach(async () => {
    home = await engine.empty()
  })

  afterEach(() => home.drop())

  it('leaves the old rows, and the next start makes the new ones', async () => {
    const before = await openDatabase(home.place)
    await seed(before, sampleDataset())
    const old = await rowsOf(before)
    await before.close()

    expect(seedUntilKilled(home)).toBe('SIGKILL')

    const after = await openDatabase(home.place)
    expect(await rowsOf(after)).toEqual(old)
    await after.close()
    await expectWhole(home)
  })

  it('in a database without rows leaves none, and the next start makes them', async () => {
    expect(seedUntilKilled(home)).toBe('SIGKILL')
    const after = await openDatabase(home.place)
    expect(await after.prisma.source.count()).toBe(0)
    await after.close()
    await expectWhole(home)
  })
})

describe('an embedded database that cannot be opened', () => {
  it('is moved aside, told, and made anew from the records', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'natlas-'))
    mkdirSync(join(dataDir, 'database'))
    // What is left when the process is killed while the folder is first laid out.
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '18\n')
    const said: string[] = []
    const database = await openSeeded({ dataDir }, { load, say: (line) => said.push(line) })
    expect(await database.prisma.membership.count()).toBe(dataset.memberships.length)
    await database.close()
    const aside = readdirSync(dataDir).filter((name) => name.startsWith('database.unusable-'))
    expect(aside).toHaveLength(1)
    expect(said[0]).toContain(aside[0])
    expect(said[0]).toContain('made anew from the records')
    rmSync(dataDir, { recursive: true })
  })
})

/** Seeds in a process of its own, and gives the signal that ended it. */
function seedUntilKilled({ place }: TestDatabase): string | null {
  const script = fileURLToPath(new URL('testing/seed-until-killed.ts', import.meta.url))
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const { signal, stderr } = spawnSync(process.execPath, ['--import', tsx, script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: place.url ?? '', NATLAS_DATA_DIR: place.dataDir ?? '' },
  })
  if (signal === null) throw new Error(`The process was not killed:\n${stderr}`)
  return signal
}

async function expectWhole({ place }: TestDatabase): Promise<void> {
  const database = await openSeeded(place, { load })
  const rows = await rowsOf(database)
  expect(rows.dataset).toMatchObject([{ sha256: dataset.sha256 }])
  expect(rows.memberships).toHaveLength(dataset.memberships.length)
  expect(rows.citations.length).toBeGreaterThanOrEqual(dataset.memberships.length)
  await database.close()
}
