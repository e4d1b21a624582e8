import { expect, test } from '@jest/globals'
import { stretch } from '../testing/deployments.ts'
import { statusRuns } from './status-runs.ts'

const runsOf = (...parts: Parameters<typeof stretch>[]) =>
  statusRuns(parts.map((part) => stretch(...part))).map(({ from, to, status }) => `${from} ${to} ${status}`)

test('Stretches of one status that follow each other are one run', () => {
  const runs = runsOf(
    ['2010-07-03', '2011-09-15', { status: 'ANNOUNCED' }],
    ['2011-09-15', '2016-05-13', { status: 'ANNOUNCED' }],
    ['2016-05-13', '2023-12-15', { status: 'BUILDING' }],
    ['2023-12-15', '2024-07-10'],
    ['2024-07-10', null],
  )
  expect(runs).toEqual(['2010-07-03 2016-05-13 ANNOUNCED', '2016-05-13 2023-12-15 BUILDING', '2023-12-15 null ACTUAL'])
})

test('A gap parts what has the same status', () => {
  expect(runsOf(['1966-01-01', '1970-01-01'], ['1980-01-01', null])).toEqual([
    '1966-01-01 1970-01-01 ACTUAL',
    '1980-01-01 null ACTUAL',
  ])
})

test('A status that comes back is a run of its own', () => {
  const runs = runsOf(
    ['1992-01-01', '2020-09-27', { status: 'CLAIMED' }],
    ['2020-09-27', '2022-09-01'],
    ['2022-09-01', '2023-09-20', { status: 'CLAIMED' }],
  )
  expect(runs).toHaveLength(3)
})
