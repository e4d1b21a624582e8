import { describe, expect, test } from '@jest/globals'
import { ballisticFlightTime, freeFlightSeconds } from './ballistic-flight-time.ts'

const radius = 6371.0088
const mu = 398_600.4418
const minutes = (km: number) => freeFlightSeconds(km) / 60
const mile = 1.609344

/** Flies from the ground by Newton's law in small steps (Runge–Kutta) until the ground is met again. */
function fly(speed: number, angle: number) {
  type State = readonly [x: number, y: number, vx: number, vy: number]
  const slope = ([x, y, vx, vy]: State): State => {
    const pull = -mu / Math.hypot(x, y) ** 3
    return [vx, vy, pull * x, pull * y]
  }
  const plus = (a: State, b: State, by: number): State => [
    a[0] + b[0] * by,
    a[1] + b[1] * by,
    a[2] + b[2] * by,
    a[3] + b[3] * by,
  ]
  const step = 1
  let state: State = [0, radius, speed * Math.cos(angle), speed * Math.sin(angle)]
  let seconds = 0
  let top = 0
  for (;;) {
    const k1 = slope(state)
    const k2 = slope(plus(state, k1, step / 2))
    const k3 = slope(plus(state, k2, step / 2))
    const k4 = slope(plus(state, k3, step))
    const middle = plus(plus(k1, k2, 2), plus(k4, k3, 2), 1)
    const next = plus(state, middle, step / 6)
    const [before, after] = [state, next].map(([x, y]) => Math.hypot(x, y) - radius)
    top = Math.max(top, after ?? 0)
    if (seconds > 0 && after !== undefined && before !== undefined && after < 0) {
      const landed = plus(state, [next[0] - state[0], next[1] - state[1], 0, 0], before / (before - after))
      return {
        seconds: seconds + (step * before) / (before - after),
        km: radius * Math.atan2(landed[0], landed[1]),
        top,
      }
    }
    state = next
    seconds += step
  }
}

/** Speed and angle above the horizon of the trajectory to a distance that needs the least speed. */
function launch(km: number) {
  const psi = km / radius
  const q = (2 * Math.sin(psi / 2)) / (1 + Math.sin(psi / 2))
  return { speed: Math.sqrt((q * mu) / radius), angle: (Math.PI - psi) / 4 }
}

const distances = [100, 650, 1800, 5500, 10_000, 15_000]

describe('the minimum-energy trajectory, flown step by step', () => {
  test.each(distances)('lands %i km away after the time of the formula', (km) => {
    const { speed, angle } = launch(km)
    const flown = fly(speed, angle)
    expect(Math.abs(flown.km - km)).toBeLessThan(0.1)
    expect(Math.abs(flown.seconds - freeFlightSeconds(km))).toBeLessThan(0.1)
  })

  test.each(distances)('lands short of %i km at the same speed and any other angle', (km) => {
    const { speed, angle } = launch(km)
    for (const off of [-0.05, 0.05]) expect(fly(speed, angle + off).km).toBeLessThan(km)
  })

  // "The Journal of Space Flight", p. 4, formula 3 (transcript: University of Iowa, DIY History, item 158800):
  // the highest point is R/2 (sin a/2 − versin a/2) above the ground.
  test.each(distances)('rises as high as published for %i km', (km) => {
    const { speed, angle } = launch(km)
    const half = km / radius / 2
    expect(fly(speed, angle).top).toBeCloseTo((radius / 2) * (Math.sin(half) + Math.cos(half) - 1), 1)
  })
})

describe('published flight times', () => {
  // John J. Glisch, "Pershings Score 2 More Successes", Orlando Sentinel, 27 June 1986: "targets 1,100 miles away about
  // 11 minutes after its solid-fuel main engine ignites".
  test('of Pershing II over 1,100 miles, about 11 minutes, are met', () =>
    expect(Math.round(minutes(1100 * mile))).toBe(11))

  // "North Korea fires Scud-class ballistic missile", vgtoday.net, 29 May 2017: some 450 km; U.S. Pacific Command tracked
  // it "for six minutes".
  // "North Korea tests ballistic missile over Japan", mybookclub2.com, 4 October 2022, of Hwasong-12: 4,600 km by the Japanese minister of defence, launched
  // at 07:22 and fallen at 07:44 by the chief cabinet secretary.
  test.each([
    ['a Scud over 450 km', 450, 6],
    ['Hwasong-12 over 4,600 km', 4600, 22],
  ])('of %s are longer by at most a sixth', (_name, km, published) => {
    expect(minutes(km)).toBeLessThan(published)
    expect(minutes(km) * (7 / 6)).toBeGreaterThan(published)
  })

  // "Ukraine says new missile fired by Russia flew for 15 minutes", nukta.com (Reuters), 22 November 2024: from the
  // Astrakhan region to Dnipro; Kapustin Yar, the test range there, is some 790 km away.
  test('of Oreshnik, lofted over 790 km, 15 minutes, are about twice as long', () => {
    expect(15 / minutes(790)).toBeGreaterThan(2)
    expect(15 / minutes(790)).toBeLessThan(2.3)
  })

  // "Intercontinental Ballistic Missiles", sciengsustainability.blogspot.com, August 2017: short range (300 to 1,000 km)
  // less than 10 minutes, intermediate (3,500 to 5,000 km) 15 to 20.
  test('of short range, less than 10 minutes, and intermediate range, 15 to 20, are met to a minute', () => {
    expect(minutes(1000)).toBeLessThan(10)
    expect(minutes(3500)).toBeGreaterThan(14)
    expect(minutes(5000)).toBeLessThan(21)
  })
})

describe('the flight time', () => {
  test.each([
    [0, 0],
    [500, 330],
    [650, 380],
    [10_000, 1930],
    [20_015, 2530],
  ])('over %i km is %i seconds, to ten', (km, seconds) =>
    expect(ballisticFlightTime(km)).toMatchObject({ minSeconds: seconds, maxSeconds: seconds }),
  )

  test('grows with the distance all the way around', () => {
    const times = Array.from({ length: 200 }, (_, i) => freeFlightSeconds(i * 100))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('tells its assumptions', () => expect(ballisticFlightTime(650).method).toMatch(/does not rotate.*depressed/))

  test.each([-1, 20_020, Number.NaN])('does not exist for %d km', (km) =>
    expect(() => ballisticFlightTime(km)).toThrow(RangeError),
  )
})
