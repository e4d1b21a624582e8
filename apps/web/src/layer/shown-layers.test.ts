import { describe, expect, test } from '@jest/globals'
import { layer } from '../testing/deployments.ts'
import { namedLayers, shownLayers } from './shown-layers.ts'

const layers = [layer('battlegroups', true), layer('missiles', false), layer('stores', false)]

describe('The layers that are on', () => {
  test('are at first those whose records say so', () => {
    expect([...shownLayers(layers, null)]).toEqual(['battlegroups'])
  })

  test('are those that the view names, and none when it names none', () => {
    expect([...shownLayers(layers, ['missiles'])]).toEqual(['missiles'])
    expect([...shownLayers(layers, [])]).toEqual([])
  })

  test('are all when the view says so', () => {
    expect([...shownLayers(layers, 'all')]).toEqual(['battlegroups', 'missiles', 'stores'])
  })

  test('are those that are on at first when the view names only layers that there are not', () => {
    expect([...shownLayers(layers, ['ghosts'])]).toEqual(['battlegroups'])
  })

  test('leave out names of no layer', () => expect([...shownLayers(layers, ['ghosts', 'stores'])]).toEqual(['stores']))
})

describe('The view', () => {
  test('names no layers when they are on as at first', () => {
    expect(namedLayers(layers, new Set(['battlegroups']))).toBeNull()
  })

  test('names them in their order otherwise, and an empty list when none is on', () => {
    expect(namedLayers(layers, new Set(['stores', 'missiles']))).toEqual(['missiles', 'stores'])
    expect(namedLayers(layers, new Set())).toEqual([])
  })

  test('says that all are on, unless all are on at first', () => {
    expect(namedLayers(layers, new Set(['battlegroups', 'missiles', 'stores']))).toBe('all')
    expect(namedLayers([layer('battlegroups', true)], new Set(['battlegroups']))).toBeNull()
  })
})
