import { expect, test } from '@jest/globals'
import { fromDay } from '@natlas/db'
import { strengthRow } from './strength.ts'

const claim = (id: number, min: number | null, max: number | null, asOf: string, published: string | null) => {
  const precision = 'DAY' as const
  const publishedOn = published && fromDay(published)
  return {
    id,
    deploymentSlug: 'x',
    measure: 'TROOPS' as const,
    min,
    max,
    basis: { en: 'all' },
    note: { en: `claim ${id}` },
    asOf: fromDay(asOf),
    asOfLatest: fromDay(asOf),
    asOfEdtf: asOf,
    asOfPrecision: precision,
    publishedOn: publishedOn || null,
    publishedOnLatest: publishedOn || null,
    publishedOnEdtf: published,
    publishedOnPrecision: published ? precision : null,
    citations: [{ id }],
  }
}

const one = claim(1, 900, 1000, '2017-06-01', '2017-07-01')
const other = claim(2, 1100, 1200, '2017-06-01', '2019-01-01')
const undated = claim(3, 500, 500, '2017-06-01', null)

test('a claim that stands alone is given as it is', () => {
  expect(strengthRow([one], '2018-01-01', null, null)).toEqual(one)
})

test('claims that disagree are given as their envelope, with the sources of all and the note of none', () => {
  expect(strengthRow([one, other], '2018-01-01', 'TROOPS', null)).toMatchObject({
    min: 900,
    max: 1200,
    note: null,
    citations: [{ id: 1 }, { id: 2 }],
  })
})

test('an envelope has the day of its newest claim', () => {
  const month = { ...claim(4, 1, 2000, '2017-06-01', '2020-01-01'), asOfLatest: fromDay('2017-06-30') }
  const later = claim(5, 950, 950, '2017-06-20', '2017-06-20')
  expect(strengthRow([month, later], '2018-01-01', null, null)).toMatchObject({
    min: 1,
    max: 2000,
    asOf: later.asOf,
    publishedOnEdtf: '2017-06-20',
  })
})

test('what was not yet published, or nobody knows when, was not known', () => {
  expect(strengthRow([one, other, undated], '2018-01-01', null, '2018-01-01')).toEqual(one)
  expect(strengthRow([other, undated], '2018-01-01', null, '2018-01-01')).toBeNull()
  expect(strengthRow([undated], '2018-01-01', null, null)).toEqual(undated)
})

test('nobody had said anything before the first claim, or of another measure', () => {
  expect(strengthRow([one], '2017-05-31', null, null)).toBeNull()
  expect(strengthRow([one], '2018-01-01', 'AIRCRAFT', null)).toBeNull()
})
