import { describe, expect, test } from '@jest/globals'
import { placeNames } from './place-names.ts'

const anchor = (x: number, radius: number) => ({ x, y: 100, radius, width: 2 * radius })
const names = (placed: readonly { readonly name: string }[]) => placed.map(({ name }) => name)

describe('Names of lands', () => {
  test('are written where they fit, the larger land first', () => {
    const placed = placeNames(
      [
        { name: 'Latvia', anchor: anchor(300, 30) },
        { name: 'Russia', anchor: anchor(100, 60) },
      ],
      [],
    )
    expect(names(placed)).toEqual(['Russia', 'Latvia'])
    expect(placed[0]?.size).toBe(15)
  })

  test('are left out where they could not be read', () =>
    expect(placeNames([{ name: 'Liechtenstein', anchor: anchor(100, 10) }], [])).toEqual([]))

  test('never lie over one another', () => {
    const lands = [
      { name: 'Poland', anchor: anchor(100, 40) },
      { name: 'Slovakia', anchor: anchor(101, 36) },
    ]
    const small = lands.map((land) => ({ ...land, anchor: { ...land.anchor, radius: land.anchor.radius / 4 } }))
    expect(names(placeNames(small, []))).toEqual(['Poland'])
  })

  test('make way for what stands there', () => {
    const [placed] = placeNames([{ name: 'Ukraine', anchor: anchor(100, 50) }], [{ x: 100, y: 100, radius: 6 }])
    expect(placed && Math.abs(placed.y - 100)).toBeGreaterThan(10)
  })

  test('of several words stand in two lines where that is larger', () => {
    const [placed] = placeNames([{ name: 'United Kingdom', anchor: anchor(100, 45) }], [])
    expect(placed?.lines).toEqual(['United', 'Kingdom'])
  })
})
