import { describe, expect, test } from '@jest/globals'
import { unreadable, viewParameters } from './view.ts'

describe('an address', () => {
  test('with a whole view is readable', () => {
    const search =
      'date=1989-11-09&basis=SIGNED&country=DDR&panel=countries&camera=52,13,900&speed=2&lang=de' +
      '&layers=kaliningrad,belarus&deployment=tapa-battlegroup&reach=iskander-m&line=1997&article=draft-2021.4&chapter=bucharest-2008'
    expect(unreadable(new URLSearchParams(search))).toEqual([])
  })

  test('without a view is readable', () => expect(unreadable(new URLSearchParams(''))).toEqual([]))

  test('names no layers, and is read as that', () => {
    expect(viewParameters.layers.parse('none')).toEqual([])
    expect(viewParameters.layers.serialize([])).toBe('none')
  })

  test('names all layers by one word, which is no slug', () => {
    expect(viewParameters.layers.parse('all')).toBe('all')
    expect(viewParameters.layers.serialize('all')).toBe('all')
    expect(viewParameters.layers.parse('all,belarus')).toEqual(['all', 'belarus'])
    expect(viewParameters.layers.eq('all', ['all', 'belarus'])).toBe(false)
  })

  test('has these words for layers only', () => {
    expect(viewParameters.deployment.parse('none')).toEqual(['none'])
    expect(viewParameters.deployment.parse('all')).toEqual(['all'])
  })

  test('names each parameter that holds junk', () => {
    const search =
      'date=1999-02-30&basis=MAYBE&country=poland&panel=x&camera=1&speed=3&lang=xx&layers=Ä&deployment=,&reach=A&line=1999&article=4&chapter=Ten'
    expect(unreadable(new URLSearchParams(search))).toEqual([
      'date',
      'basis',
      'country',
      'panel',
      'layers',
      'deployment',
      'reach',
      'line',
      'article',
      'chapter',
      'camera',
      'speed',
      'lang',
    ])
  })
})
