import { expect, test } from '@jest/globals'
import { fragmentUrl } from './fragment-url.ts'

test('a document opens at the words that were read', () => {
  expect(fragmentUrl('https://example.org/treaty', 'deposited on 12 March')).toBe(
    'https://example.org/treaty#:~:text=deposited%20on%2012%20March',
  )
})

test('a hyphen, a comma and an ampersand in the words are words, not signs of the address', () => {
  expect(fragmentUrl('https://example.org/', 'so-called, Q&A')).toBe(
    'https://example.org/#:~:text=so%2Dcalled%2C%20Q%26A',
  )
})

test('an address that has a fragment of its own keeps it', () => {
  expect(fragmentUrl('https://example.org/#art5', 'an armed attack')).toBe(
    'https://example.org/#art5:~:text=an%20armed%20attack',
  )
})

test('without words the document opens at its beginning, and on paper nowhere', () => {
  expect(fragmentUrl('https://example.org/', null)).toBe('https://example.org/')
  expect(fragmentUrl(null, 'an armed attack')).toBeNull()
})
