import { expect, test } from '@jest/globals'
import { acrossTheSeam } from './seam.ts'

test('what lies beyond 180 degrees moves to longitudes above 180', () => {
  expect(acrossTheSeam([-170, 66])).toEqual([190, 66])
  expect(acrossTheSeam([170, 66])).toEqual([170, 66])
})

test('both sides of the cut through Chukotka meet in the same vertices', () => {
  expect(acrossTheSeam([-180, 67.06371])).toEqual(acrossTheSeam([180, 67.06371]))
  expect(acrossTheSeam([-180, 68.98237])).toEqual(acrossTheSeam([180, 68.98105]))
  expect(acrossTheSeam([-180, 71.53669])).toEqual(acrossTheSeam([180, 71.53642]))
})
