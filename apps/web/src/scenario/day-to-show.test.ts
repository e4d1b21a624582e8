import { expect, test } from '@jest/globals'
import { dayToShow } from './day-to-show.ts'

test('a deployment is shown on the day that is told of', () => {
  expect(dayToShow({ from: { latest: '2021-11-30' } }, { date: '2021-12-21' })).toBe('2021-12-21')
})

test('a deployment that stands only later is shown on its first day', () => {
  expect(dayToShow({ from: { latest: '2022-01-13' } }, { date: '2022-01-01' })).toBe('2022-01-13')
})
