import { writeFileSync } from 'node:fs'
import { printedSchema } from './printed-schema.ts'

/** Writes `schema.graphql`: `pnpm --filter @natlas/schema generate`. */
writeFileSync(new URL('../schema.graphql', import.meta.url), printedSchema())
