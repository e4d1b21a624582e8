import { describe, expect, test } from '@jest/globals'
import { busiestDay } from './busiest-day.ts'

const stood = (from: string, to: string | null) => ({ from: { date: from }, to: to ? { date: to } : null })

describe('The day on which a layer is shown', () => {
  test('is the first on which most of it stood', () => {
    const layer = [
      stood('1958-01-01', '1963-01-01'),
      stood('1960-01-01', '1989-01-01'),
      stood('1962-01-01', '1970-01-01'),
    ]
    expect(busiestDay(layer, '1949-01-01')).toBe('1962-01-01')
  })

  test('is not before the atlas begins', () => {
    expect(busiestDay([stood('1945-05-08', '1955-01-01')], '1949-01-01')).toBe('1949-01-01')
  })

  test('is left to the map while half of it stands, and no longer', () => {
    expect(busiestDay([stood('2017-01-01', null), stood('1980-01-01', '1981-01-01')], '1949-01-01')).toBeNull()
    const few = [stood('1960-01-01', null), stood('1960-01-01', '1991-01-01'), stood('1961-01-01', '1991-01-01')]
    expect(busiestDay(few, '1949-01-01')).toBe('1961-01-01')
    expect(busiestDay([], '1949-01-01')).toBeNull()
  })
})
