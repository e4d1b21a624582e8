import { describe, expect, test } from '@jest/globals'
import { distanceKm } from './distance-km.ts'

describe('the distance', () => {
  // Charles Karney's test set, as in the library's own tests: 8 935 244.560 481 8 m, and nearly opposite points.
  test.each([
    [35.60777, -139.44815, -11.17491, -69.95921, 8935.24456],
    [6.96833, 52.74123, -7.39675, 206.17291, 17_102.47725],
  ])('from %d, %d to %d, %d is that of the reference set to a millimetre', (lat1, lon1, lat2, lon2, km) =>
    expect(distanceKm({ lat: lat1, lon: lon1 }, { lat: lat2, lon: lon2 })).toBeCloseTo(km, 6),
  )

  test('from near Kharkiv to the middle of Moscow is 647 km', () =>
    expect(distanceKm({ lat: 50, lon: 36.2 }, { lat: 55.75, lon: 37.62 })).toBeCloseTo(646.947, 3))

  test('is the same both ways and nothing to the same place', () => {
    const [tapa, kaliningrad] = [
      { lat: 59.26, lon: 25.96 },
      { lat: 54.71, lon: 20.45 },
    ]
    expect(distanceKm(tapa, kaliningrad)).toBeCloseTo(distanceKm(kaliningrad, tapa), 9)
    expect(distanceKm(tapa, tapa)).toBe(0)
  })

  // Half a meridian of WGS 84 is 20 003.931 458 625 km.
  test('from pole to pole is half a meridian', () =>
    expect(distanceKm({ lat: 90, lon: 10 }, { lat: -90, lon: 10 })).toBeCloseTo(20_003.931458625, 6))
})
