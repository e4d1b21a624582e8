import { describe, expect, test } from '@jest/globals'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { distanceKm } from './distance-km.ts'
import { reachRing } from './reach-ring.ts'
import type { Point } from './wgs84.ts'

const kharkiv = { lat: 50, lon: 36.2 }
const chukotka = { lat: 66, lon: 178 }
const murmansk = { lat: 68.97, lon: 33.08 }

const polygons = (area: Polygon | MultiPolygon) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
const rings = (area: Polygon | MultiPolygon) => polygons(area).flat()
const corner = ([lon, lat]: Position) => Math.abs(lon ?? 0) === 180 && Math.abs(lat ?? 0) === 90

/** Twice the area that a ring encloses on the flat map: positive when it runs counterclockwise. */
const turning = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [lon = 0, lat = 0], i) => sum + (ring[i]?.[0] ?? 0) * lat - lon * (ring[i]?.[1] ?? 0), 0)

type Edge = readonly [from: Position, to: Position]
const edges = (area: Polygon | MultiPolygon): Edge[] =>
  rings(area).flatMap((ring) => ring.slice(1).map((end, i) => [ring[i] ?? [], end] as const))

/** Whether a place lies in an area: an odd number of its edges to the west. */
const within = (area: Edge[], { lat, lon }: Point) =>
  area.filter(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => {
    const crosses = y1 > lat !== y2 > lat
    return crosses && x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) < lon
  }).length %
    2 ===
  1

/** Places all over the Earth that do not lie too close to the ring to be told apart by its straight edges. */
const places = (from: Point, km: number) =>
  Array.from({ length: 150 }, (_, i) => ({
    lat: (Math.asin(-1 + (2 * i + 1) / 150) * 180) / Math.PI,
    lon: ((0.3 + i * 137.50776405) % 360) - 180,
  }))
    .map((place) => ({ ...place, away: distanceKm(from, place) - km }))
    .filter(({ away }) => Math.abs(away) > 40)

const middles: Record<string, Point> = {
  kharkiv,
  chukotka,
  murmansk,
  'the Gulf of Guinea': { lat: 0, lon: 0 },
  'the antimeridian on the equator': { lat: 0, lon: 180 },
  Greenwich: { lat: 51.48, lon: 0 },
  Wellington: { lat: -41.29, lon: 174.78 },
  Havana: { lat: 23.13, lon: -82.38 },
  'the North Pole': { lat: 90, lon: 0 },
  'the South Pole': { lat: -90, lon: 12 },
  'a metre from the North Pole': { lat: 89.99999, lon: 50 },
}
const radii = [30, 500, 2000, 4200, 5500, 9000, 10_002, 11_000, 14_000, 18_000, 19_900]
const cases = [
  ...Object.entries(middles).flatMap(([name, from]) => radii.map((km) => [name, km, from] as const)),
  ['Kharkiv, through the North Pole,', distanceKm(kharkiv, { lat: 90, lon: 0 }), kharkiv],
  ['Kharkiv, through the South Pole,', distanceKm(kharkiv, { lat: -90, lon: 0 }), kharkiv],
] as const

describe.each(cases)('the ring around %s with %i km', (_name, km, from) => {
  const area = reachRing(from, km)

  test('has every vertex within ten metres of that distance', () => {
    const line = rings(area)
      .flat()
      .filter((position) => !corner(position))
    expect(line.length).toBeGreaterThanOrEqual(120)
    expect(line.length).toBeLessThan(260)
    const off = line.map(([lon = 0, lat = 0]) => Math.abs(distanceKm(from, { lat, lon }) - km))
    expect(Math.max(...off)).toBeLessThan(0.01)
  })

  test('holds what lies within and nothing else', () => {
    const line = edges(area)
    const wrong = places(from, km).filter((place) => within(line, place) !== place.away < 0)
    expect(wrong).toEqual([])
  })

  test('is closed, within the map, counterclockwise outside and clockwise inside', () => {
    for (const [outer = [], ...holes] of polygons(area)) {
      expect(turning(outer)).toBeGreaterThan(0)
      for (const hole of holes) expect(turning(hole)).toBeLessThan(0)
    }
    for (const ring of rings(area)) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
      expect(ring.every(([lon = 0, lat = 0]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)).toBe(true)
    }
  })

  test('has no edge across the map except along its northern and southern end', () => {
    const across = edges(area).filter(([[before = 0], [after = 0]]) => Math.abs(after - before) > 180)
    expect(across.flat().filter((position) => !corner(position))).toEqual([])
  })
})

describe('the form of the ring', () => {
  test('is one polygon of 121 positions far from poles and antimeridian', () => {
    const ring = reachRing(kharkiv, 650)
    expect(ring.type).toBe('Polygon')
    expect(rings(ring).map(({ length }) => length)).toEqual([121])
  })

  test('is two polygons where it crosses the antimeridian', () => {
    const ring = reachRing(chukotka, 1000)
    expect(ring.type).toBe('MultiPolygon')
    expect(polygons(ring)).toHaveLength(2)
    expect(rings(ring).flat().some(corner)).toBe(false)
  })

  test('runs along the northern end of the map where it holds the North Pole', () => {
    const ring = reachRing(murmansk, 3000)
    expect(ring.type).toBe('Polygon')
    const corners = rings(ring).flat().filter(corner)
    expect(corners).toEqual([
      [180, 90],
      [-180, 90],
    ])
  })

  test('is the whole map with a hole where it holds both poles', () => {
    const area = reachRing(kharkiv, 18_000)
    expect(area.type).toBe('Polygon')
    expect(rings(area)).toHaveLength(2)
    expect(rings(area)[0]).toHaveLength(5)
  })

  test.each([0, 0.9, -5, 19_901, Number.NaN, Number.POSITIVE_INFINITY])('does not exist for %d km', (km) =>
    expect(() => reachRing(kharkiv, km)).toThrow(RangeError),
  )
})
