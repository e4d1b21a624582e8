import { describe, expect, test } from '@jest/globals'
import { addDays, dayFromNumber, dayNumber, isDay, yearOf } from './day.ts'

describe('a day', () => {
  test.each(['1949-04-04', '2000-02-29', '2024-03-07'])('%s exists', (text) => expect(isDay(text)).toBe(true))

  test.each(['1999-02-30', '1900-02-29', 'tomorrow', '1999-3-12', '1999-03-12T00:00', '', '1999-13-01'])(
    '"%s" does not exist',
    (text) => expect(isDay(text)).toBe(false),
  )

  test('counts from 1970 on and before', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1949-04-04')).toBe(-7577)
    expect(dayFromNumber(-7577)).toBe('1949-04-04')
  })

  test('with a fraction is the day that it began in', () => expect(dayFromNumber(-7576.2)).toBe('1949-04-04'))

  test('follows over the end of a leap February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  test('names its year', () => expect(yearOf('1955-05-06')).toBe(1955))

  test('that does not exist cannot be counted, and the error says how to write one', () => {
    expect(() => dayNumber('1999-02-30')).toThrow('"1999-02-30" is not a day; write YYYY-MM-DD')
  })
})
