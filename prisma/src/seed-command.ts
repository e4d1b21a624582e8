import { openSeeded } from './open-seeded.ts'

/** Brings the database of the environment up to date with the records: `pnpm --filter @natlas/db seed`. */
try {
  const database = await openSeeded(undefined, { say: (line) => process.stdout.write(`${line}\n`) })
  await database.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
// The schema engine leaves a timer behind that would keep the process for another ten seconds.
process.exit()
