import { describe, expect, test } from '@jest/globals'
import type { Polygon, Position } from 'geojson'
import { cutPolygon } from './cut-polygon.ts'

const SQUARE: Position[] = [
  [0, 0],
  [2, 0],
  [4, 0],
  [4, 4],
  [2, 4],
  [0, 4],
  [0, 0],
]
const NORTHWARD: Position[] = [
  [2.1, 0.1],
  [3, 2],
  [2, 4],
]

describe('cutPolygon', () => {
  test.each([
    ['counterclockwise', SQUARE],
    ['clockwise', SQUARE.toReversed()],
  ])('gives the left and the right of the line in a %s outline, ends snapped to it', (_, outline) => {
    const { left, right } = cutPolygon(square(outline), NORTHWARD)
    expect(cornersOf(left)).toEqual(['0 0', '0 4', '2 0', '2 4', '3 2'])
    expect(cornersOf(right)).toEqual(['2 0', '2 4', '3 2', '4 0', '4 4'])
  })

  test('leaves holes on the left', () => {
    const hole: Position[] = [
      [1, 1],
      [1, 2],
      [1.5, 1],
      [1, 1],
    ]
    const { left, right } = cutPolygon({ type: 'Polygon', coordinates: [SQUARE, hole] }, NORTHWARD)
    expect(left.coordinates).toHaveLength(2)
    expect(right.coordinates).toHaveLength(1)
  })

  test('refuses a line that leaves the polygon, or that begins where it ends', () => {
    expect(() =>
      cutPolygon(square(SQUARE), [
        [2, 0],
        [9, 2],
        [2, 4],
      ]),
    ).toThrow('The line leaves its province near 9,2')
    expect(() =>
      cutPolygon(square(SQUARE), [
        [2, 0],
        [2, 0.1],
      ]),
    ).toThrow('The line leaves its province')
  })
})

function square(outline: Position[]): Polygon {
  return { type: 'Polygon', coordinates: [outline] }
}

function cornersOf({ coordinates: [ring = []] }: Polygon): string[] {
  return [...new Set(ring.map((corner) => corner.join(' ')))].sort()
}
