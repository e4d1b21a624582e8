import { expect, it } from '@jest/globals'
import { boundingBox } from './bounding-box.ts'

it('a circle around Kaliningrad reaches one degree of latitude for 111 km', () => {
  const { south, north, spans } = boundingBox({ lat: 54.7, lon: 20.5, km: 111.195 })
  expect(south).toBeCloseTo(53.7, 3)
  expect(north).toBeCloseTo(55.7, 3)
  expect(spans).toHaveLength(1)
  // A degree of longitude is shorter there, by the cosine of the latitude.
  expect(spans[0]?.east).toBeCloseTo(20.5 + 1 / Math.cos((54.7 * Math.PI) / 180), 2)
})

it.each([
  ['east', 179],
  ['west', -179],
])('a circle over the seam of 180° from the %s has a span on either side', (_, lon) => {
  const { spans } = boundingBox({ lat: 65, lon, km: 300 })
  expect(spans).toHaveLength(2)
  const holds = (place: number) => spans.some(({ west, east }) => west <= place && place <= east)
  expect([179.9, -179.9].map(holds)).toEqual([true, true])
  expect(holds(0)).toBe(false)
})

it('a circle around a pole has all longitudes', () => {
  expect(boundingBox({ lat: 85, lon: 40, km: 1000 })).toMatchObject({ north: 90, spans: [{ west: -180, east: 180 }] })
  expect(boundingBox({ lat: -85, lon: 40, km: 1000 })).toMatchObject({ south: -90, spans: [{ west: -180, east: 180 }] })
})

it('the largest circle is the whole earth', () => {
  const whole = { south: -90, north: 90, spans: [{ west: -180, east: 180 }] }
  expect(boundingBox({ lat: 0, lon: 0, km: 20_040 })).toEqual(whole)
})
