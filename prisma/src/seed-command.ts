import { loadDataset } from '@natlas/dataset'
import { openDatabase } from './open-database.ts'
import { seed } from './seed/seed.ts'

/** Brings the database of the environment up to date with the records, and says so. */
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const dataset = loadDataset()
  const database = await openDatabase(undefined, { say })
  try {
    const seeded = await seed(database, dataset)
    say(
      `${database.name}: ${seeded ? 'filled with' : 'already holds'} dataset ${dataset.version}, as of ${dataset.asOf}.`,
    )
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
