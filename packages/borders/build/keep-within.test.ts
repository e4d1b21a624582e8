import { describe, expect, test } from '@jest/globals'
import { distanceKm, keepWithin } from './keep-within.ts'

describe('keepWithin', () => {
  const line = [
    [10, 50],
    [10.1, 50.002],
    [10.2, 50.05],
    [10.3, 50.002],
    [10.4, 50],
  ]
  const ends = [true, false, false, false, true]

  test('puts back what lies farther from the line than allowed, and nothing else', () => {
    expect(keepWithin(line, ends, 6)).toEqual(ends)
    expect(keepWithin(line, ends, 3)).toEqual([true, false, true, false, true])
    expect(keepWithin(line, ends, 1)).toEqual([true, true, true, true, true])
  })
})

describe('distanceKm', () => {
  test('measures a degree of latitude as 111 km, one of longitude at 60 degrees north as half of it', () => {
    expect(distanceKm([10, 51], [9, 50], [11, 50])).toBeCloseTo(111.2, 1)
    expect(distanceKm([11, 60], [10, 59], [10, 61])).toBeCloseTo(55.6, 1)
  })

  test('measures to the nearer end where the point lies beyond the segment', () => {
    expect(distanceKm([10, 52], [10, 50], [10, 51])).toBeCloseTo(111.2, 1)
    expect(distanceKm([10, 52], [10, 51], [10, 51])).toBeCloseTo(111.2, 1)
  })
})
