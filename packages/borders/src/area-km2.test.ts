import { describe, expect, test } from '@jest/globals'
import type { Position } from 'geojson'
import { areaKm2, ringAreaKm2 } from './area-km2.ts'

describe('areaKm2', () => {
  test('gives the whole ellipsoid its 510,065,622 km²', () => {
    const world = box(-180, -90, 180, 90)
    expect(ringAreaKm2(world)).toBeCloseTo(510_065_621.72, 0)
  })

  test.each([0, 30, 60, 85])('agrees at %d degrees with the radii of curvature, summed up in small steps', (south) => {
    expect(ringAreaKm2(box(20, south, 21, south + 1)) / summed(south, south + 1)).toBeCloseTo(1, 8)
  })

  test('does not care for the direction of a ring, and takes holes away', () => {
    const outline = box(0, 0, 2, 2)
    const hole = box(0.5, 0.5, 1, 1)
    const whole = areaKm2({ type: 'Polygon', coordinates: [outline] })
    expect(areaKm2({ type: 'Polygon', coordinates: [outline.toReversed()] })).toBeCloseTo(whole, 6)
    expect(areaKm2({ type: 'MultiPolygon', coordinates: [[outline, hole]] })).toBeCloseTo(whole - ringAreaKm2(hole), 6)
  })
})

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

/** One degree of longitude between two parallels: the meridional times the transverse radius of curvature (WGS84). */
function summed(south: number, north: number): number {
  const [a, e2, steps] = [6378.137, 0.00669437999014, 10_000]
  const step = ((north - south) * Math.PI) / 180 / steps
  let sum = 0
  for (let i = 0; i < steps; i++) {
    const lat = (south * Math.PI) / 180 + (i + 0.5) * step
    const w = Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
    sum += ((a * (1 - e2)) / w ** 3) * (a / w) * Math.cos(lat) * step
  }
  return (sum * Math.PI) / 180
}
