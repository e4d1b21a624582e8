import { describe, expect, test } from '@jest/globals'
import type { Pixel } from '../map/box.ts'
import { partsWithin, pathText } from './path-text.ts'

describe('A path', () => {
  test('is written from point to point in whole units', () =>
    expect(
      pathText(
        [
          [1.2, 2],
          [4, -1],
          [4.4, 5.6],
          [-2, 0],
        ],
        true,
      ),
    ).toBe('M1 2l3-3 0 7-6-6z'))

  test('has points that fall together once', () =>
    expect(
      pathText(
        [
          [0, 0],
          [0.3, 0.4],
          [5, 5],
        ],
        false,
      ),
    ).toBe('M0 0l5 5'))

  test('of land smaller than a unit is none', () =>
    expect(
      pathText(
        [
          [0, 0],
          [0.2, 0.1],
          [0.3, 0.4],
          [1, 0],
        ],
        true,
      ),
    ).toBe(''))
})

test('A line that leaves the picture far and comes back has two parts', () => {
  const box = { left: 0, top: 0, right: 100, bottom: 100 }
  expect(
    partsWithin(
      [
        [10, 10],
        [50, 50],
        [500, 50],
        [90, 90],
        [80, 80],
      ],
      box,
    ),
  ).toEqual([
    [
      [10, 10],
      [50, 50],
    ],
    [
      [90, 90],
      [80, 80],
    ],
  ])
})

test('A rough path has fewer points, and the same ones wherever it is met', () => {
  const border: Pixel[] = [
    [0, 0],
    [1.2, 0.4],
    [2.1, 1.9],
    [4.4, 4],
  ]
  expect(pathText(border, false, 2)).toBe('M0 0l2 0 0 2 2 2')
  expect(pathText(border.toReversed(), false, 2)).toBe('M4 4l-2-2 0-2-2 0')
})
