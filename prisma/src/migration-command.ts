import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { extensions } from './extensions.ts'
import { migrationsFolder } from './migration-list.ts'
import { embeddedSession } from './open-embedded.ts'
import { driftParams } from './read-schema.ts'
import { openSchemaEngine } from './schema-engine.ts'

/** Writes the migration that brings the tables up to `schema.prisma`: `pnpm --filter @natlas/db migration <name>`. */
const [name = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in lower case, with underscores: pnpm --filter @natlas/db migration add_layers')
  process.exit(1)
}

const pglite = await PGlite.create({ extensions })
const engine = await openSchemaEngine(embeddedSession(pglite).adapters)
const { exitCode, stdout } = await engine.diff(driftParams())
await pglite.close()

if (exitCode === 0) {
  console.error('The migrations already make what schema.prisma says; there is nothing to write.')
} else {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${time}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), stdout ?? '')
  console.error(
    `Written: ${folder}/migration.sql. Read it, and add by hand what Prisma does not know of (generated periods, constraints).`,
  )
}
