import { describe, expect, test } from '@jest/globals'
import { ownerOn } from './owner-on.ts'
import { ownerTable } from './owner-table.ts'
import { ownershipChangeDays } from './ownership-change-days.ts'
import { statesOn } from './states-on.ts'

const owners = ownerTable({
  EAST: [
    [null, 'XZS'],
    ['1949-10-07', 'DDR'],
    ['1990-10-03', 'DEU'],
  ],
  WEST: [
    [null, 'XZW'],
    ['1949-05-23', 'DEU'],
  ],
})

describe('An owner table', () => {
  test('gives the owner from its first day on, and the one before until the day before', () => {
    expect(ownerOn(owners, 'EAST', '1949-10-06')).toBe('XZS')
    expect(ownerOn(owners, 'EAST', '1949-10-07')).toBe('DDR')
    expect(ownerOn(owners, 'EAST', '1990-10-02')).toBe('DDR')
    expect(ownerOn(owners, 'EAST', '1990-10-03')).toBe('DEU')
  })

  test('knows no owner of an unknown atom', () => {
    expect(ownerOn(owners, 'NORTH', '1990-10-03')).toBeNull()
  })

  test('changes on the days on which an owner begins', () => {
    expect(ownershipChangeDays(owners)).toEqual(['1949-05-23', '1949-10-07', '1990-10-03'])
  })

  test('makes one state of the atoms that have one owner', () => {
    expect(statesOn(owners, '1949-06-01')).toEqual([
      { code: 'DEU', kind: 'STATE', atoms: ['WEST'] },
      { code: 'XZS', kind: 'TERRITORY', atoms: ['EAST'] },
    ])
    expect(statesOn(owners, '1990-10-03')).toEqual([{ code: 'DEU', kind: 'STATE', atoms: ['EAST', 'WEST'] }])
  })

  test.each([
    ['has a day for the first owner', { A: [['1949-01-01', 'DEU']] }],
    [
      'has no day for a later owner',
      {
        A: [
          [null, 'XZW'],
          [null, 'DEU'],
        ],
      },
    ],
    [
      'has two owners from one day',
      {
        A: [
          [null, 'XZW'],
          ['1949-05-23', 'DEU'],
          ['1949-05-23', 'DDR'],
        ],
      },
    ],
  ])('is refused when it %s', (_, json) => {
    expect(() => ownerTable(json)).toThrow('The owners of A are out of order')
  })

  test.each([
    ['nothing', null],
    ['an atom without owners', { A: [] }],
    [
      'a day that does not exist',
      {
        A: [
          [null, 'XZW'],
          ['1949-02-30', 'DEU'],
        ],
      },
    ],
    ['a topology', { type: 'Topology', arcs: [], objects: {} }],
  ])('is not %s', (_, json) => {
    expect(() => ownerTable(json)).toThrow('This is no owner table; pass owners.json of @natlas/borders.')
  })
})
