import { expect, test } from '@jest/globals'
import { deployment, deployments, stretch, troops } from '../testing/deployments.ts'
import { keepSame } from './keep-same.ts'
import { presentOn } from './present.ts'

const steady = deployment('steady')
const growing = deployment('growing', { strengths: [troops(800, 800, '1951-01-01'), troops(1200, 1200, '1953-01-01')] })
const leaving = deployment('leaving', { stretches: [stretch('1950-01-01', '1955-01-01')] })
const all = deployments([steady, growing, leaving])
const on = (day: string) => presentOn(all, () => true, day)

test('what did not change is the same object, and so is the list when nothing did', () => {
  const before = on('1952-01-01')
  expect(keepSame(before, on('1952-06-01'))).toBe(before)
})

test('what grew or left is drawn again, and the others are not', () => {
  const before = on('1952-01-01')
  const grown = keepSame(before, on('1953-01-01'))
  expect(grown.map((it, index) => it === before[index])).toEqual([true, false, true])
  expect(keepSame(grown, on('1955-01-01')).map((it) => it.deployment.slug)).toEqual(['steady', 'growing'])
})
