import { describe, expect, test } from '@jest/globals'
import { unreadable } from './view.ts'

describe('an address', () => {
  test('with a whole view is readable', () => {
    const search = 'date=1989-11-09&basis=SIGNED&country=DDR&panel=countries&camera=52,13,900&speed=2&lang=de'
    expect(unreadable(new URLSearchParams(search))).toEqual([])
  })

  test('without a view is readable', () => expect(unreadable(new URLSearchParams(''))).toEqual([]))

  test('names each parameter that holds junk', () => {
    const search = 'date=1999-02-30&basis=MAYBE&country=poland&panel=x&camera=1&speed=3&lang=xx'
    expect(unreadable(new URLSearchParams(search))).toEqual([
      'date',
      'basis',
      'country',
      'panel',
      'camera',
      'speed',
      'lang',
    ])
  })
})
