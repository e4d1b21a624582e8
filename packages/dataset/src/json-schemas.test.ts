import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { jsonSchemas } from './json-schemas.ts'

test.each(Object.entries(jsonSchemas()))('json-schema/%s is what `pnpm generate` writes', (file, text) => {
  expect(readFileSync(new URL(`../json-schema/${file}`, import.meta.url), 'utf8')).toBe(text)
})
