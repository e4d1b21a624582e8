import { expect, it } from '@jest/globals'
import { quoted } from './quoted.ts'

it('a short text is quoted whole', () => {
  expect(quoted('SEATO')).toBe('"SEATO"')
})

it('a quotation mark and a control character are written so that they can be seen', () => {
  expect(quoted('a"\0')).toBe('"a\\"\\u0000"')
})

it('a long text is cut', () => {
  expect(quoted('x'.repeat(10_000))).toBe(`"${'x'.repeat(60)}…"`)
})
