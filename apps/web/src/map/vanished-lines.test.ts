import { describe, expect, test } from '@jest/globals'
import type { Position } from 'geojson'
import { vanishedLines } from './vanished-lines.ts'

const lines = (...coordinates: Position[][]) => [{ type: 'MultiLineString' as const, coordinates }]

describe('vanished lines', () => {
  test('are none when a border is only cut into other lines', () => {
    const before = lines([
      [0, 0],
      [1, 0],
      [2, 0],
    ])
    const now = lines(
      [
        [2, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    )
    expect(vanishedLines(before, now)).toBeNull()
  })

  test('are the stretch of a border that is no more, as one line', () => {
    const before = lines([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ])
    expect(
      vanishedLines(
        before,
        lines([
          [0, 0],
          [1, 0],
        ]),
      )?.coordinates,
    ).toEqual([
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ])
  })

  test('are two runs when the middle stays', () => {
    const before = lines([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ])
    expect(
      vanishedLines(
        before,
        lines([
          [1, 0],
          [2, 0],
        ]),
      )?.coordinates,
    ).toHaveLength(2)
  })
})
