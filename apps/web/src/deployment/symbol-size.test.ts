import { describe, expect, test } from '@jest/globals'
import { strengthOn } from '@natlas/timeline'
import { troops } from '../testing/deployments.ts'
import { radiusOf, symbolSize } from './symbol-size.ts'

const sizeOf = (min: number | null, max: number | null) =>
  symbolSize(strengthOn([troops(min, max, '1955-01-01')], '1955-01-01'))

describe('The size of a symbol', () => {
  test('is the smallest when nobody said how strong it was', () => {
    expect(symbolSize(null)).toEqual({ inner: 6, outer: null, isOpen: false })
  })

  test('is one for a number, and two for a range', () => {
    expect(sizeOf(1000, 1000).outer).toBeNull()
    const { inner, outer } = sizeOf(10_000, 40_000)
    expect(outer).toBeGreaterThan(inner)
  })

  test('says that a claim is open', () => expect(sizeOf(1000, null)).toMatchObject({ isOpen: true, outer: null }))

  test('grows with the root of the count, so that areas compare', () => {
    const over = (count: number) => radiusOf(count, 'TROOPS') - radiusOf(0, 'TROOPS') + 1
    expect(over(400_000) / over(100_000)).toBeCloseTo(2, 5)
  })

  test('is smaller on a small map, but never too small for its question mark', () => {
    const army = strengthOn([troops(300_000, 300_000, '1955-01-01')], '1955-01-01')
    expect(symbolSize(army, { shrink: 0.6 }).inner).toBeCloseTo(symbolSize(army).inner * 0.6, 5)
    expect(symbolSize(null, { shrink: 0.6, isUnsure: true }).inner).toBe(9)
  })

  test('never covers a country', () => expect(radiusOf(10_000_000, 'TROOPS')).toBe(36))
})
