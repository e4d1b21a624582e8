import { describe, expect, test } from '@jest/globals'
import { crossings } from './crossings.ts'
import { uncrossed } from './uncrossed.ts'

describe('crossings', () => {
  const segment = (a: number[], b: number[]) => ({ a, b, origin: null })

  test('finds both of two segments that cross', () => {
    const both = [segment([0, 0], [1, 1]), segment([0, 1], [1, 0])]
    expect([...crossings(both)]).toEqual(expect.arrayContaining(both))
  })

  test('finds none in segments that share an end, touch or lie apart', () => {
    expect(crossings([segment([0, 0], [1, 1]), segment([1, 1], [2, 0])]).size).toBe(0)
    expect(crossings([segment([0, 0], [2, 2]), segment([1, 1], [2, 0])]).size).toBe(0)
    expect(crossings([segment([0, 0], [1, 1]), segment([5, 0], [6, 1])]).size).toBe(0)
  })

  test('finds a crossing far from the ends of long segments', () => {
    expect(crossings([segment([-40, 3], [40, 3.1]), segment([33, -20], [33.1, 20])]).size).toBe(2)
  })
})

test('uncrossed puts back the vertex around an island that a straightened coast would cross', () => {
  const coast = [
    [0, 0],
    [1, 1],
    [2, 0],
  ]
  const island = [
    [1, -0.2],
    [1.1, 0.2],
    [0.9, 0.2],
    [1, -0.2],
  ]
  const all = island.map(() => true)
  const kept = uncrossed(
    [coast, island],
    [
      [9, 1, 9],
      [9, 9, 9, 9],
    ],
    [[true, false, true], all],
  )
  expect(kept).toEqual([[true, true, true], all])
})
