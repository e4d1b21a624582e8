import { expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { documentCache } from './document-cache.ts'

const document = parse('{ dataset { version } }')

it('an operation that was asked for is found again', () => {
  const cache = documentCache()
  cache.set('a', document)
  expect(cache.get('a')).toBe(document)
  expect(cache.get('b')).toBeUndefined()
})

it('the operation that was not asked for the longest goes first', () => {
  const cache = documentCache({ size: 2, longest: 10 })
  cache.set('a', document)
  cache.set('b', document)
  cache.get('a')
  cache.set('c', document)
  expect(['a', 'b', 'c'].filter((text) => cache.get(text))).toEqual(['a', 'c'])
})

it('a long operation is not kept', () => {
  const cache = documentCache({ size: 2, longest: 10 })
  cache.set('x'.repeat(11), document)
  expect(cache.get('x'.repeat(11))).toBeUndefined()
})
