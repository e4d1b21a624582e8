import { describe, expect, test } from '@jest/globals'
import { contains, holdsOn, overlap } from './period.ts'

const gdr = { from: '1949-10-07', to: '1990-10-03' }
const always = { from: null, to: null }

describe('a period', () => {
  test('holds on its first day', () => expect(holdsOn(gdr, '1949-10-07')).toBe(true))
  test('holds on the day before its end', () => expect(holdsOn(gdr, '1990-10-02')).toBe(true))
  test('does not hold on its end', () => expect(holdsOn(gdr, '1990-10-03')).toBe(false))
  test('does not hold before it begins', () => expect(holdsOn(gdr, '1949-10-06')).toBe(false))
  test('without beginning and end holds always', () => expect(holdsOn(always, '1949-01-01')).toBe(true))
})

describe('two periods', () => {
  test('that meet do not overlap', () => expect(overlap(gdr, { from: '1990-10-03', to: null })).toBe(false))
  test('with one day in common overlap', () => expect(overlap(gdr, { from: '1990-10-02', to: null })).toBe(true))
  test('overlap in either order', () => expect(overlap({ from: null, to: '1949-10-08' }, gdr)).toBe(true))
})

describe('a period within another', () => {
  test('may share both ends', () => expect(contains(gdr, gdr)).toBe(true))
  test('may not end later', () => expect(contains(gdr, { from: '1949-10-07', to: '1990-10-04' })).toBe(false))
  test('may not be open where the other ends', () =>
    expect(contains(gdr, { from: '1955-06-04', to: null })).toBe(false))
  test('may not begin earlier', () => expect(contains(gdr, { from: null, to: '1950-01-01' })).toBe(false))
  test('is always within one without ends', () => expect(contains(always, gdr)).toBe(true))
})
