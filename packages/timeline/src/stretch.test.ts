import { describe, expect, test } from '@jest/globals'
import { changeDays, stretchAt } from './stretch.ts'

const days = ['1949-08-24', '1952-02-18', '1955-05-06']

describe('change days', () => {
  test('are the ends of all periods, each once, in order', () => {
    const periods = [
      { from: '1955-05-06', to: null },
      { from: '1949-08-24', to: '1955-05-06' },
      { from: null, to: '1952-02-18' },
    ]
    expect(changeDays(periods)).toEqual(days)
  })
})

describe('the stretch around a day', () => {
  test('begins with the change on that day', () =>
    expect(stretchAt(days, '1952-02-18')).toEqual({ from: '1952-02-18', to: '1955-05-06' }))
  test('ends before the change of the next day', () =>
    expect(stretchAt(days, '1952-02-17')).toEqual({ from: '1949-08-24', to: '1952-02-18' }))
  test('is open before the first change', () =>
    expect(stretchAt(days, '1949-01-01')).toEqual({ from: null, to: '1949-08-24' }))
  test('is open after the last change', () =>
    expect(stretchAt(days, '2024-01-01')).toEqual({ from: '1955-05-06', to: null }))
})
