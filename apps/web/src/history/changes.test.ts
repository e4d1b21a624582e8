import { describe, expect, test } from '@jest/globals'
import { country, history } from '../testing/history.ts'
import type { Basis } from '../view/view.ts'
import { changesOf } from './changes.ts'
import { groupChanges } from './sentences.ts'

const told = (countries: ReturnType<typeof country>[], basis: Basis = 'IN_FORCE') =>
  changesOf(history(countries), basis).map(({ day, kind, code, organization }) =>
    [day, kind, code, organization].filter(Boolean).join(' '),
  )

const poland = country('POL', [
  { organization: 'NATO', from: '1999-03-12', signed: '1997-12-16', ceremony: '1999-03-16' },
  { organization: 'NATO_COMMAND', from: '1999-03-12' },
])

describe('the changes of a history', () => {
  test('tell each accession on the day on which the treaty bound', () =>
    expect(told([poland])).toEqual(['1999-03-12 joined POL NATO', '1999-03-12 joined POL NATO_COMMAND']))

  test('tell the signature when one counts from it', () =>
    expect(told([poland], 'SIGNED')[0]).toBe('1997-12-16 protocolSigned POL NATO'))

  test('tell the ceremony when one counts from it', () =>
    expect(told([poland], 'CEREMONY')).toContain('1999-03-16 joined POL NATO'))

  test('tell no command before the ceremony when one counts from it', () =>
    expect(told([poland], 'CEREMONY')).toEqual(['1999-03-16 joined POL NATO', '1999-03-16 joined POL NATO_COMMAND']))

  test('tell a return as a return', () => {
    const france = country('FRA', [
      { organization: 'NATO_COMMAND', from: '1951-04-02', to: '1966-07-01' },
      { organization: 'NATO_COMMAND', from: '2009-04-04' },
    ])
    expect(told([france]).at(-1)).toBe('2009-04-04 rejoined FRA NATO_COMMAND')
  })

  test('tell the signature of every alliance alike', () => {
    const gdr = country('DDR', [{ organization: 'WTO', from: '1955-06-04', signed: '1955-05-14' }])
    expect(told([gdr])).toEqual(['1955-05-14 signed DDR WTO', '1955-06-04 founded DDR WTO'])
  })

  test('tell that founders signed, and that the Treaty entered into force', () => {
    const norway = country('NOR', [{ organization: 'NATO', from: '1949-08-24', signed: '1949-04-04' }])
    expect(told([norway])).toEqual(['1949-04-04 signed NOR NATO', '1949-08-24 founded NOR NATO'])
  })

  test('tell the beginning and the end of a state, oldest first', () => {
    const gdr = country('DDR', [{ organization: 'WTO', from: '1955-06-04', to: '1990-10-03' }], {
      from: '1949-10-07',
      to: '1990-10-03',
    })
    expect(told([gdr])).toEqual([
      '1949-10-07 began DDR',
      '1955-06-04 founded DDR WTO',
      '1990-10-03 ended DDR',
      '1990-10-03 left DDR WTO',
    ])
  })

  test('tell a suspension, and its end only where the membership goes on', () => {
    const suspended = (to: string | null) =>
      told([
        country('ALB', [{ organization: 'WTO', from: '1955-06-04', to: '1968-09-13', suspended: ['1962-02-01', to] }]),
      ])
    expect(suspended('1968-09-13')).toEqual([
      '1955-06-04 founded ALB WTO',
      '1962-02-01 suspended ALB WTO',
      '1968-09-13 left ALB WTO',
    ])
    expect(suspended('1965-01-01')).toContain('1965-01-01 resumed ALB WTO')
  })

  test('leave out what lies beyond the last day of the dataset', () =>
    expect(told([country('AAA', [{ organization: 'NATO', from: '2030-01-01' }])])).toEqual([]))
})

describe('the sentences of a day', () => {
  test('tell states that do the same together, the accession first', () => {
    const groups = groupChanges([
      { day: '1993-01-01', kind: 'ended', code: 'CSK' },
      { day: '1993-01-01', kind: 'began', code: 'CZE' },
      { day: '1993-01-01', kind: 'began', code: 'SVK' },
      { day: '1993-01-01', kind: 'joined', code: 'AAA', organization: 'NATO' },
    ])
    expect(groups.map(({ kind, codes }) => [kind, codes])).toEqual([
      ['joined', ['AAA']],
      ['ended', ['CSK']],
      ['began', ['CZE', 'SVK']],
    ])
  })

  test('do not tell the command again of those who join the alliance that day', () =>
    expect(groupChanges(changesOf(history([poland]), 'IN_FORCE'))).toEqual([
      { kind: 'joined', organization: 'NATO', codes: ['POL'] },
    ]))

  test('tell the command of a state that was a member before', () =>
    expect(
      groupChanges([{ day: '2009-04-04', kind: 'joined', code: 'FRA', organization: 'NATO_COMMAND' }]),
    ).toHaveLength(1))
})
