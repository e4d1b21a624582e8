import { describe, expect, test } from '@jest/globals'
import { cruiseFlightTime } from './cruise-flight-time.ts'

describe('distance over speed', () => {
  test('is shortest at the greatest speed and longest at the least, to ten seconds', () =>
    expect(cruiseFlightTime(647, { min: 1700, max: 3060 })).toMatchObject({ minSeconds: 210, maxSeconds: 380 }))

  test('of a subsonic cruise missile over 1,000 km is an hour and more', () =>
    expect(cruiseFlightTime(1000, { min: 240, max: 250 })).toMatchObject({ minSeconds: 4000, maxSeconds: 4170 }))

  test('is nothing over no distance', () =>
    expect(cruiseFlightTime(0, { min: 250, max: 250 })).toMatchObject({ minSeconds: 0, maxSeconds: 0 }))

  test('tells that real flights are longer', () =>
    expect(cruiseFlightTime(1, { min: 1, max: 1 }).method).toMatch(/make a real flight longer/))

  test.each([[{ min: 0, max: 250 }], [{ min: 300, max: 250 }], [{ min: 250, max: Number.POSITIVE_INFINITY }]])(
    'does not exist for speeds of %j',
    (speed) => expect(() => cruiseFlightTime(100, speed)).toThrow(RangeError),
  )

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('does not exist for %d km', (km) =>
    expect(() => cruiseFlightTime(km, { min: 250, max: 250 })).toThrow(RangeError),
  )
})
