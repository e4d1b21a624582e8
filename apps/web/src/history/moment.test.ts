import { describe, expect, test } from '@jest/globals'
import { country, dated, history, type MembershipSketch } from '../testing/history.ts'
import type { Basis } from '../view/view.ts'
import { momentOn } from './moment.ts'

const nato = (from: string, more: Partial<MembershipSketch> = {}): MembershipSketch => ({
  organization: 'NATO',
  from,
  ...more,
})
const poland = country('POL', [
  { organization: 'WTO', from: '1955-06-04', to: '1991-07-01' },
  nato('1999-03-12', { signed: '1997-12-16', ceremony: '1999-03-16' }),
  { organization: 'NATO_COMMAND', from: '1999-03-12' },
])

/** The colour of the only state on a day. */
function statusOn(state: typeof poland, day: string, basis: Basis = 'IN_FORCE') {
  return momentOn(history([state]), day, day, basis).lands.get(state.code)?.status
}

describe('the colour of Poland', () => {
  test.each([
    ['1955-06-03', 'NONE'],
    ['1955-06-04', 'WTO'],
    ['1991-06-30', 'WTO'],
    ['1991-07-01', 'NONE'],
    ['1999-03-11', 'NONE'],
    ['1999-03-12', 'NATO'],
  ])('on %s is that of %s', (day, status) => expect(statusOn(poland, day)).toBe(status))

  test('counted from the signature is an outline until the treaty is in force', () => {
    expect(statusOn(poland, '1997-12-16', 'SIGNED')).toBe('NATO_SIGNATORY')
    expect(statusOn(poland, '1999-03-11', 'SIGNED')).toBe('NATO_SIGNATORY')
    expect(statusOn(poland, '1999-03-12', 'SIGNED')).toBe('NATO')
  })

  test('counted from the ceremony is that of NATO four days later', () => {
    expect(statusOn(poland, '1999-03-15', 'CEREMONY')).toBe('NONE')
    expect(statusOn(poland, '1999-03-16', 'CEREMONY')).toBe('NATO')
  })
})

describe('a founder', () => {
  const france = country('FRA', [
    nato('1949-08-24', { signed: '1949-04-04' }),
    { organization: 'NATO_COMMAND', from: '1951-04-02', to: '1966-07-01' },
  ])

  test('is outlined between the signature and the force of the Treaty', () => {
    expect(statusOn(france, '1949-04-03')).toBe('NONE')
    expect(statusOn(france, '1949-04-04')).toBe('NATO_SIGNATORY')
    expect(statusOn(france, '1949-08-24')).toBe('NATO')
  })

  test('is not outside a command that does not exist yet', () => expect(statusOn(france, '1951-04-01')).toBe('NATO'))

  test('is dotted while it takes no part in the command', () => {
    expect(statusOn(france, '1966-06-30')).toBe('NATO')
    expect(statusOn(france, '1966-07-01')).toBe('NATO_OUTSIDE_COMMAND')
  })
})

test('a signatory of another alliance is outlined alike', () => {
  const gdr = country('DDR', [{ organization: 'WTO', from: '1955-06-04', signed: '1955-05-14' }])
  expect(statusOn(gdr, '1955-05-13')).toBe('NONE')
  expect(statusOn(gdr, '1955-05-14')).toBe('WTO_SIGNATORY')
  expect(statusOn(gdr, '1955-06-04')).toBe('WTO')
})

test('a suspended member of the Warsaw Treaty is dotted', () => {
  const sketch = { organization: 'WTO', from: '1955-06-04', to: '1968-09-13', suspended: ['1962-02-01', null] as const }
  const albania = country('ALB', [sketch])
  expect(statusOn(albania, '1962-01-31')).toBe('WTO')
  expect(statusOn(albania, '1962-02-01')).toBe('WTO_SUSPENDED')
})

test('a state that does not exist is not on the map', () => {
  const gdr = country('DDR', [], { from: '1949-10-07', to: '1990-10-03' })
  expect(statusOn(gdr, '1949-10-06')).toBeUndefined()
  expect(statusOn(gdr, '1990-10-02')).toBe('NONE')
  expect(statusOn(gdr, '1990-10-03')).toBeUndefined()
})

test('a covered territory has the colour of NATO and is no member', () => {
  const berlin = {
    code: 'XBW',
    name: 'West Berlin',
    from: null,
    to: dated('1990-10-03'),
    coverage: [{ organization: { code: 'NATO' }, from: dated('1954-10-22'), to: null }],
    note: null,
    sources: [],
  }
  const moment = momentOn(history([], [berlin]), '1954-10-22', '1954-10-22', 'IN_FORCE')
  expect(moment.lands.get('XBW')).toMatchObject({ status: 'NATO', kind: 'TERRITORY' })
  expect(moment.members).toBe(0)
})

test('who has signed only is counted apart', () => {
  const moment = momentOn(history([poland, country('FRA', [nato('1949-08-24')])]), '1998-01-01', null, 'SIGNED')
  expect(moment).toMatchObject({ members: 1, signatories: 1 })
})

test('who signs is not new among the members when one counts from the signature', () => {
  expect(momentOn(history([poland]), '1997-12-16', '1997-12-16', 'SIGNED').lands.get('POL')?.isNew).toBe(false)
  expect(momentOn(history([poland]), '1999-03-12', '1999-03-12', 'SIGNED').lands.get('POL')?.isNew).toBe(true)
})

test('only who joined as the stretch began is new', () => {
  expect(momentOn(history([poland]), '1999-03-12', '1999-03-12', 'IN_FORCE').lands.get('POL')?.isNew).toBe(true)
  expect(momentOn(history([poland]), '2004-03-29', '2004-03-29', 'IN_FORCE').lands.get('POL')?.isNew).toBe(false)
})
