import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { printedSchema } from './printed-schema.ts'

test('schema.graphql is what the code makes; if not: pnpm --filter @natlas/schema generate', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printedSchema())
})
