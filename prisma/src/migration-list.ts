import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Where the migrations lie, each a folder with its `migration.sql`. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** The migrations as Prisma's schema engine wants to be told of them, oldest first. */
export function readMigrations(): MigrationList {
  const folders = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map((entry) => entry.name)
      .sort()
      .map((path) => {
        const value = readFileSync(join(migrationsFolder, path, 'migration.sql'), 'utf8')
        return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
      }),
  }
}

/** Name and SHA-256 of each migration, as Prisma notes them in `_prisma_migrations`. */
export function migrationChecksums(): Map<string, string> {
  return new Map(
    readMigrations().migrationDirectories.map(({ path, migrationFile: { content } }) => [
      path,
      createHash('sha256').update(content.value).digest('hex'),
    ]),
  )
}
