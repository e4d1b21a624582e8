import { expect, test } from '@jest/globals'
import { firstSentence } from './first-sentence.ts'

test('A description is the first sentence', () =>
  expect(firstSentence('Twelve states sign. On 24 August it is in force.')).toBe('Twelve states sign.'))

test('A number with a point ends no sentence', () =>
  expect(firstSentence('Am 3. Oktober ist Deutschland vereint. Danach nichts.')).toBe(
    'Am 3. Oktober ist Deutschland vereint.',
  ))

test('A long sentence ends after a word', () => expect(firstSentence('one two three four five.', 12)).toBe('one two…'))
