import { defineConfig } from 'prisma/config'

// The CLI would fetch a schema engine from its own host, although generating needs none: any program that
// exists stops it from asking. Migrations run through the engine's WebAssembly (src/schema-engine.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'schema.prisma', migrations: { path: 'migrations' } })
