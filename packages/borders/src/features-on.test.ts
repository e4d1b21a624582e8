import { describe, expect, test } from '@jest/globals'
import type { Position } from 'geojson'
import { areaKm2 } from './area-km2.ts'
import { featuresOn } from './features-on.ts'
import { loadBorders } from './node.ts'

const borders = loadBorders('coarse')
const { features } = featuresOn(borders, '1989-11-09', (code) => ({ POL: 'Poland' })[code])

describe('The features of 9 November 1989', () => {
  test('are one for each state and territory, with its code and kind', () => {
    expect(features.map((it) => it.properties.code)).toEqual(borders.statesOn('1989-11-09').map((it) => it.code))
    expect(features.find((it) => it.id === 'XBW')?.properties).toEqual({ code: 'XBW', kind: 'TERRITORY' })
    expect(features.find((it) => it.id === 'POL')?.properties).toEqual({ code: 'POL', name: 'Poland', kind: 'STATE' })
  })

  test('stay within -180 and 180 degrees, and keep their area when they are cut there', () => {
    const soviet = features.find((it) => it.id === 'SUN')?.geometry
    const uncut = borders.geometry(borders.statesOn('1989-11-09').find((it) => it.code === 'SUN')?.atoms ?? [])
    const lons = features.flatMap((it) => it.geometry.coordinates.flat(2).map(([lon = Number.NaN]) => lon))
    expect(Math.min(...lons)).toBe(-180)
    expect(Math.max(...lons)).toBe(180)
    expect(Math.max(...uncut.coordinates.flat(2).map(([lon = 0]) => lon))).toBeGreaterThan(190)
    expect(soviet && areaKm2(soviet) / areaKm2(uncut)).toBeCloseTo(1, 6)
  })

  test('are closed rings, outlines counterclockwise and holes clockwise', () => {
    for (const ring of features.flatMap((it) => it.geometry.coordinates.flat())) expect(ring[0]).toEqual(ring.at(-1))
    for (const [outline = [], ...holes] of features.flatMap((it) => it.geometry.coordinates)) {
      expect(signedArea(outline)).toBeGreaterThan(0)
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0)
    }
  })

  test('leave West Berlin as a hole in the German Democratic Republic', () => {
    expect(features.find((it) => it.id === 'DDR')?.geometry.coordinates.flatMap(([, ...holes]) => holes)).toHaveLength(
      1,
    )
  })
})

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? []
    return sum + x0 * y - x * y0
  }, 0)
}
