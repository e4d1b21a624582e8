import { loadDataset } from '@natlas/dataset'
import type { Database, OpenOptions } from './database.ts'
import { type DatabasePlace, databasePlace, openDatabase } from './open-database.ts'
import { seed } from './seed/seed.ts'
import type { SeedRecords } from './seed/seed-records.ts'

/** How a seeded database is opened. */
export interface SeededOptions extends OpenOptions {
  /** Reads the records; the atlas' own when left out. */
  readonly load?: () => SeedRecords
}

/**
 * Opens a database and brings it up to date with the records, saying what it does. Throws a FaultsError, before
 * it opens anything, when the records are not fit; then and in every other failure the old data stay.
 */
export async function openSeeded(
  place: DatabasePlace = databasePlace(),
  { load = loadDataset, ...options }: SeededOptions = {},
): Promise<Database> {
  const dataset = load()
  const database = await openDatabase(place, options)
  try {
    const seeded = await seed(database, dataset)
    const verb = seeded ? 'was filled with' : 'already holds'
    options.say?.(`The ${database.name} ${verb} dataset ${dataset.version}, as of ${dataset.asOf}.`)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
