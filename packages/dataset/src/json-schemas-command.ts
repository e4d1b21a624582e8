import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from './json-schemas.ts'

const folder = fileURLToPath(new URL('../json-schema', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, file), text)
