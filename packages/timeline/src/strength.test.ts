import { describe, expect, test } from '@jest/globals'
import { type Claim, claimPeriod, currentClaims, strengthOn } from './strength.ts'

const claim = (
  min: number | null,
  max: number | null,
  date: string,
  latest = date,
  basis = 'battlegroup only',
): Claim => ({
  measure: 'TROOPS',
  basis,
  min,
  max,
  asOf: { date, latest },
})
const year = (min: number, max: number, of: number) => claim(min, max, `${of}-01-01`, `${of}-12-31`)

describe('The strength on a day', () => {
  test('is null before anybody said anything', () => {
    expect(strengthOn([claim(800, 800, '2018-06-13')], '2018-06-12')).toBeNull()
  })

  test('is the envelope of claims that speak for the same time', () => {
    expect(strengthOn([year(1000, 1100, 2018), claim(1200, 1200, '2018-06-13')], '2018-07-01')).toMatchObject({
      min: 1000,
      max: 1200,
    })
  })

  test('is that of the newest claim alone when it speaks for a later time', () => {
    expect(strengthOn([year(1000, 1100, 2018), claim(1200, 1200, '2019-06-13')], '2020-01-01')).toMatchObject({
      min: 1200,
      max: 1200,
    })
  })

  test('is unknown again when the last claim is five years old', () => {
    expect(strengthOn([year(1000, 1100, 1945)], '1950-12-30')).toMatchObject({ max: 1100 })
    expect(strengthOn([year(1000, 1100, 1945)], '1950-12-31')).toBeNull()
  })

  test('is never drawn across two counts', () => {
    const all = claim(3000, 3000, '2018-06-13', '2018-06-13', 'all allied troops')
    const strength = strengthOn([claim(800, 900, '2018-01-01'), all], '2018-07-01')
    expect(strength).toMatchObject({ min: 800, max: 900 })
    expect(strength?.claims).toHaveLength(1)
  })

  test('is open where a claim leaves it open', () => {
    expect(strengthOn([claim(1000, null, '2020-01-08'), claim(900, 1100, '2020-01-08')], '2021-01-01')).toMatchObject({
      min: 900,
      max: null,
    })
  })

  test('is of the measure that was asked for', () => {
    const launchers: Claim = { ...claim(12, 12, '2018-01-01'), measure: 'LAUNCHERS' }
    expect(strengthOn([claim(800, 900, '2018-01-01'), launchers], '2018-07-01', 'LAUNCHERS')).toMatchObject({ min: 12 })
    expect(strengthOn([launchers], '2018-07-01', 'TROOPS')).toBeNull()
  })
})

test('a claim for a past year does not end one for a day in it', () => {
  const claims = [claim(1200, 1200, '2018-06-13'), year(1000, 1100, 2018)]
  expect(currentClaims(claims, '2018-12-01')).toEqual(claims)
})

test('a claim for a leap day ends on a day that there is', () => {
  expect(claimPeriod(claim(1, 1, '2020-02-29'))).toEqual({ from: '2020-02-29', to: '2025-03-01' })
})
