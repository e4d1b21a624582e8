import { describe, expect, test } from '@jest/globals'
import { clusters } from './cluster.ts'

const spot = (key: string, x: number, radius = 6, kind = 'NATO') => ({ key, kind, x, y: 0, radius })

describe('Symbols', () => {
  test('that stand apart are each their own', () => {
    expect(clusters([spot('a', 0), spot('b', 40)]).map((it) => it.key)).toEqual(['a', 'b'])
  })

  test('that would cover one another become one, at the place of the largest', () => {
    const [one, ...more] = clusters([spot('a', 0), spot('b', 5, 8), spot('c', 9)])
    expect(one).toMatchObject({ key: 'a b c', x: 5 })
    expect(more).toEqual([])
  })

  test('upon a wide one stay apart from it, even at its centre', () => {
    expect(clusters([spot('army', 0, 34), spot('store', 0)])).toHaveLength(2)
  })

  test('that are wide are never counted together, so that no army shrinks to a badge', () => {
    expect(clusters([spot('army', 0, 34), spot('other army', 5, 30)]).map((it) => it.radius)).toEqual([34, 30])
  })

  test('of two sides are never counted together, and move aside until both can be seen', () => {
    const [a, b] = clusters([spot('a', 0), spot('b', 4, 6, 'EAST')])
    expect(a?.spots).toHaveLength(1)
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(12, 5)
  })

  test('of two sides at one point are told apart, too', () => {
    const [a, b] = clusters([spot('a', 0), spot('b', 0, 6, 'EAST')])
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(12, 5)
  })

  test('that the badge of others would cover join it', () => {
    expect(clusters([spot('a', 0), spot('b', 8), spot('c', 18)]).map((it) => it.key)).toEqual(['a b c'])
    expect(clusters([spot('a', 0), spot('c', 18)])).toHaveLength(2)
  })

  test('are grouped alike in whatever order they come', () => {
    const all = [spot('a', 0), spot('b', 10), spot('c', 20), spot('d', 60), spot('e', 22, 6, 'EAST')]
    expect(clusters(all.toReversed())).toEqual(clusters(all))
  })
})
