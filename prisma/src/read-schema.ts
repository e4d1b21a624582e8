import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DiffParams, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readMigrations } from './migration-list.ts'

/** `schema.prisma` as Prisma's schema engine wants to be told of it. */
export function readSchema(): SchemasContainer {
  const path = fileURLToPath(new URL('../schema.prisma', import.meta.url))
  return { files: [{ path, content: readFileSync(path, 'utf8') }] }
}

/** Asks the engine for the SQL that leads from the tables of the migrations to those of `schema.prisma`. */
export function driftParams(): DiffParams {
  return {
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', ...readSchema() },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  }
}
