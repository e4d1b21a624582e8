import { expect, test } from '@jest/globals'
import { fromDay } from '@natlas/db'
import { nameOn } from './country.ts'

const names = [
  { text: 'East Pakistan', from: fromDay('1955-10-14'), to: fromDay('1971-03-26') },
  { text: 'Bangladesh', from: fromDay('1971-03-26'), to: null },
]

test.each([
  ['on its first day', '1955-10-14', 'East Pakistan'],
  ['on the day before it changes', '1971-03-25', 'East Pakistan'],
  ['on the day on which it changes', '1971-03-26', 'Bangladesh'],
  ['before the state began', '1950-01-01', 'East Pakistan'],
  ['without a day', null, 'Bangladesh'],
])('the name of a state %s', (_, day, text) => {
  expect(nameOn(names, day)?.text).toBe(text)
})

test('the name of a state after it ended is its last', () => {
  const ended = [{ text: 'Czechoslovakia', from: null, to: fromDay('1993-01-01') }]
  expect(nameOn(ended, '2000-01-01')?.text).toBe('Czechoslovakia')
})

test('a state without names has none', () => {
  expect(nameOn([], '2000-01-01')).toBeUndefined()
})
