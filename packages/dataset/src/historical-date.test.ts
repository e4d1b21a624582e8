import { describe, expect, test } from '@jest/globals'
import { parseHistoricalDate } from './historical-date.ts'

describe('A date of history', () => {
  test('is one day from the first to the last of a span', () => {
    expect(parseHistoricalDate('[2022-07-06..2022-08-24]')).toEqual({
      edtf: '[2022-07-06..2022-08-24]',
      earliest: '2022-07-06',
      latest: '2022-08-24',
      precision: 'SPAN',
    })
  })

  test.each(['[2022-08-24..2022-07-06]', '[2022-07-06..2022-07-06]', '[2022-02-30..2022-03-01]', '[2022..2023]', '[]'])(
    'is not %s',
    (text) => expect(parseHistoricalDate(text)).toBeNull(),
  )

  test('is a month that may be any day of it', () => {
    expect(parseHistoricalDate('2022-02')).toMatchObject({
      earliest: '2022-02-01',
      latest: '2022-02-28',
      precision: 'MONTH',
    })
  })
})
