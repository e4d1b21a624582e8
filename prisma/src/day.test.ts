import { expect, test } from '@jest/globals'
import { fromDay, toDay } from './day.ts'

test('a day comes back as it went, also before 1970', () => {
  for (const day of ['1949-01-01', '1969-12-31', '1970-01-01', '2024-02-29']) expect(toDay(fromDay(day))).toBe(day)
})

test('what is no day is refused', () => {
  expect(() => fromDay('1999-02-30')).toThrow('1999-02-30')
})
