import { describe, expect, test } from '@jest/globals'
import { type Reaching, reachOf } from './reach-of.ts'

const nearKharkiv = { lat: 50, lon: 36.2 }
const moscow = { lat: 55.75, lon: 37.62 }
const voronezh = { lat: 51.67, lon: 39.18 }
const volgograd = { lat: 48.7, lon: 44.52 }

const system = (differs: Partial<Reaching>): Reaching => ({
  trajectory: 'BALLISTIC',
  rangeKm: null,
  speedMetresPerSecond: null,
  ...differs,
})
const toMoscow = (differs: Partial<Reaching>) => reachOf(system(differs), nearKharkiv, [moscow])[0]

describe('from near Kharkiv to Moscow', () => {
  test('it is 647 km', () => expect(toMoscow({})?.distanceKm).toBe(647))

  test('a ballistic missile that reaches flies six minutes and twenty seconds', () =>
    expect(toMoscow({ rangeKm: { min: 1770, max: 1770 } })).toMatchObject({
      inRange: true,
      inRangeForSure: true,
      flightTime: { minSeconds: 380, maxSeconds: 380 },
      noFlightTime: null,
    }))

  // Mach 5 and 9 with sound at 295 m/s, as in the air at 11 to 20 km (U.S. Standard Atmosphere, 1976).
  test('a hypersonic glider at Mach 5 to 9 flies four minutes to seven and twenty seconds', () =>
    expect(
      toMoscow({ trajectory: 'BOOST_GLIDE', speedMetresPerSecond: { min: 1475, max: 2655 } })?.flightTime,
    ).toMatchObject({ minSeconds: 240, maxSeconds: 440 }))

  test('a missile of 500 km does not reach, and has no flight time', () =>
    expect(toMoscow({ rangeKm: { min: 380, max: 500 } })).toMatchObject({
      inRange: false,
      inRangeForSure: false,
      flightTime: null,
      noFlightTime: 'It lies beyond the greatest published range.',
    }))
})

describe('a target', () => {
  test('within the greatest but not the least range is in range, and not for sure', () =>
    expect(toMoscow({ rangeKm: { min: 480, max: 2350 } })).toMatchObject({ inRange: true, inRangeForSure: false }))

  test('is compared with the range before rounding', () =>
    expect(toMoscow({ rangeKm: { min: 646.94, max: 646.95 } })).toMatchObject({ inRange: true, inRangeForSure: false }))

  test('is neither in range nor out of it where no range is published', () =>
    expect(toMoscow({})).toMatchObject({ inRange: null, inRangeForSure: null, flightTime: { minSeconds: 380 } }))

  test('stands in the order asked for', () => {
    const asked = [volgograd, voronezh, moscow]
    expect(reachOf(system({}), nearKharkiv, asked).map(({ target }) => target)).toEqual(asked)
  })
})

describe('no flight time', () => {
  test.each<Reaching['trajectory']>(['CRUISE', 'BOOST_GLIDE'])('is given for %s without a speed', (trajectory) =>
    expect(toMoscow({ trajectory })).toMatchObject({
      flightTime: null,
      noFlightTime: expect.stringMatching(/^No speed is published/),
    }),
  )

  test('is given for what does not fly by itself, even with a speed', () =>
    expect(toMoscow({ trajectory: 'NONE', speedMetresPerSecond: { min: 250, max: 250 } })?.flightTime).toBeNull())
})
