import { describe, expect, test } from '@jest/globals'
import { momentOn } from '../history/moment.ts'
import { stretch } from '../testing/deployments.ts'
import { country, history } from '../testing/history.ts'
import { sideOf } from './side.ts'

const all = history([
  country('USA', [{ organization: 'NATO', from: '1949-08-24', signed: '1949-04-04' }]),
  country('POL', [
    { organization: 'WTO', from: '1955-06-04', to: '1991-07-01' },
    { organization: 'NATO', from: '1999-03-12' },
  ]),
  country('RUS', []),
])
const sideOn = (day: string, operator: Partial<ReturnType<typeof stretch>['operators'][number]>) =>
  sideOf(
    stretch('1950-01-01', null, { operators: [{ country: null, organization: null, group: null, ...operator }] }),
    momentOn(all, day, null, 'IN_FORCE'),
  )

describe('Forces', () => {
  test('of NATO and of its members are of one side, from the signature on', () => {
    expect(sideOn('2018-06-01', { organization: { code: 'NATO' } })).toBe('NATO')
    expect(sideOn('1949-05-01', { country: { code: 'USA' } })).toBe('NATO')
  })

  test('of a state are of the side to which it belonged that day', () => {
    expect(['1988-01-01', '1995-01-01', '2018-06-01'].map((day) => sideOn(day, { country: { code: 'POL' } }))).toEqual([
      'EAST',
      'OTHER',
      'NATO',
    ])
  })

  test('of Russia are drawn alike before and after its alliance of 1994', () => {
    expect(sideOn('1993-01-01', { country: { code: 'RUS' } })).toBe('EAST')
  })

  test('of a group that is no state are of neither', () => {
    expect(sideOn('2015-01-01', { group: 'Armed groups' })).toBe('OTHER')
  })
})
