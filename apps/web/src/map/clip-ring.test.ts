import { describe, expect, test } from '@jest/globals'
import type { Pixel } from './box.ts'
import { clipRing } from './clip-ring.ts'

const box = { left: 0, top: 0, right: 10, bottom: 10 }
const square = (from: number, to: number): Pixel[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
]
const corners = (ring: readonly Pixel[]) => new Set(ring.map(String))

describe('A ring in a box', () => {
  test('that lies within is as it was', () => expect(clipRing(square(2, 8), box)).toEqual(square(2, 8)))
  test('that lies beside it is none', () => expect(clipRing(square(12, 18), box)).toEqual([]))
  test('that surrounds the box is the box', () =>
    expect(corners(clipRing(square(-5, 15), box))).toEqual(corners(square(0, 10))))
  test('that leaves the box runs along its edge', () =>
    expect(corners(clipRing(square(5, 15), box))).toEqual(corners(square(5, 10))))
})
