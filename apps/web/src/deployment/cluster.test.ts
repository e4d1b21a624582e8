import { describe, expect, test } from '@jest/globals'
import { clusters } from './cluster.ts'

const spot = (key: string, x: number, radius = 6) => ({ key, x, y: 0, radius })

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

  test('that the badge of others would cover join it', () => {
    expect(clusters([spot('a', 0), spot('b', 8), spot('c', 19)]).map((it) => it.key)).toEqual(['a b c'])
    expect(clusters([spot('a', 0), spot('c', 19)])).toHaveLength(2)
  })

  test('are grouped alike in whatever order they come', () => {
    const all = [spot('a', 0), spot('b', 10), spot('c', 20), spot('d', 60)]
    expect(clusters(all.toReversed())).toEqual(clusters(all))
  })
})
