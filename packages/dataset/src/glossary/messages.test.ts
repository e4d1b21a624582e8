import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { loadDataset } from '../load-dataset.ts'
import { avoidedIn } from './avoided-in.ts'

/** The words of the pages, read as text: the map is no part of the records. */
const messages = JSON.parse(
  readFileSync(new URL('../../../../apps/web/messages/en.json', import.meta.url), 'utf8'),
) as object

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
}

describe('the words of the pages', () => {
  test('keep the rule of the glossary: same act, same verb', () => {
    const { terms } = loadDataset()
    const texts = textsIn(messages, '')
    expect(texts.length).toBeGreaterThan(300)
    const broken = texts.flatMap(([path, text]) =>
      avoidedIn(text, 'en', terms).map(({ word, instead }) => `${path} says "${word}" for "${instead}"`),
    )
    expect(broken).toEqual([])
  })
})
