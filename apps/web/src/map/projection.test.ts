import { describe, expect, test } from '@jest/globals'
import { geoArea } from 'd3-geo'
import { earthRadius, project, projectionCentre, unproject } from './projection.ts'

describe('the projection', () => {
  test('puts its centre at the origin', () => {
    const [x, y] = project(projectionCentre.lon, projectionCentre.lat)
    expect(Math.hypot(x, y)).toBeLessThan(1e-6)
  })

  test.each([
    ['Reykjavik', -21.94, 64.15],
    ['Vladivostok', 131.9, 43.1],
    ['Honolulu', -157.86, 21.31],
    ['Chukotka, past the antimeridian', -170, 66],
  ])('brings %s back to where it was', (_, lon, lat) => {
    const [backLon, backLat] = unproject(...project(lon, lat))
    expect(backLon).toBeCloseTo(lon, 9)
    expect(backLat).toBeCloseTo(lat, 9)
  })

  test('keeps areas: a square degree in Lapland and one in Siberia have the size that they have on the sphere', () => {
    for (const [lon, lat] of [
      [25, 68],
      [130, 62],
    ] as const) {
      const ring = densified(lon, lat)
      const sphere = geoArea({ type: 'Polygon', coordinates: [ring] }) * earthRadius ** 2
      expect(planeArea(ring.map(([x, y]) => project(x, y))) / sphere).toBeCloseTo(1, 3)
    }
  })

  test('answers a point beyond the rim with the rim', () => {
    const [lon, lat] = unproject(5 * earthRadius, 0)
    expect(Number.isFinite(lon) && Number.isFinite(lat)).toBe(true)
  })
})

/** A cell of one degree, clockwise as d3 wants exteriors, with points along its edges. */
function densified(lon: number, lat: number): [number, number][] {
  const edge = Array.from({ length: 20 }, (_, index) => index / 20)
  return [
    ...edge.map((t): [number, number] => [lon, lat + t]),
    ...edge.map((t): [number, number] => [lon + t, lat + 1]),
    ...edge.map((t): [number, number] => [lon + 1, lat + 1 - t]),
    ...edge.map((t): [number, number] => [lon + 1 - t, lat]),
    [lon, lat],
  ]
}

function planeArea(ring: readonly (readonly [number, number])[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as readonly [number, number]
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum / 2)
}
