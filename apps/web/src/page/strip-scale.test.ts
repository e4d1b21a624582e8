import { describe, expect, test } from '@jest/globals'
import { stripScale } from './strip-scale.ts'

describe('A strip of years', () => {
  test('runs from 1945 to the last day of the atlas, in decades', () => {
    const { at, ticks } = stripScale('2025-12-31')
    expect(at('1945-01-01')).toBe(0)
    expect(at('2025-12-31')).toBeCloseTo(1, 3)
    expect(ticks).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020])
  })

  test('comes close to what it is about, and shows ten years at least', () => {
    const { at, ticks } = stripScale('2025-12-31', ['2022-05-18', '2024-03-07'])
    expect(at('2016-01-01')).toBe(0)
    expect(ticks.at(0)).toBe(2017)
    expect(ticks.at(-1)).toBe(2025)
  })

  test('shows the time from a wish to its fulfilment', () => {
    const { at, ticks } = stripScale('2025-12-31', ['1999-04-24', '2020-03-27'])
    expect(at('1998-01-01')).toBe(0)
    expect(at('2022-01-01')).toBe(1)
    expect(ticks).toEqual([2000, 2005, 2010, 2015, 2020])
  })

  test('keeps what lies outside at its ends', () => {
    expect(stripScale('2025-12-31').at('1917-11-07')).toBe(0)
  })
})
