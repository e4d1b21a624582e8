import { type FlightTime, toTenSeconds } from './flight-time.ts'

const method = [
  'Distance over the ground divided by speed, the greatest speed for the shortest time, to ten seconds. It assumes that',
  'the whole way is flown at that speed and straight: a published speed is often the greatest one, and acceleration,',
  'climb, turns and the last dive make a real flight longer.',
].join(' ')

/** The least and the greatest speed that sources give, in metres per second. */
export interface SpeedRange {
  readonly min: number
  readonly max: number
}

/**
 * How long a weapon that flies through the air, driven or gliding, takes for `distanceKm` kilometres at speeds in metres
 * per second: `minSeconds` at the greatest, `maxSeconds` at the least speed.
 *
 * @throws RangeError when the distance is no number from 0 up, or the speeds are not 0 < min ≤ max.
 */
export function cruiseFlightTime(distanceKm: number, speed: SpeedRange): FlightTime {
  if (!(distanceKm >= 0 && distanceKm < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`No flight over ${distanceKm} km; give a distance from 0 up.`)
  }
  if (!(speed.min > 0 && speed.min <= speed.max && speed.max < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`No flight at ${speed.min} to ${speed.max} m/s; give two speeds above 0, the lesser first.`)
  }
  const seconds = (metresPerSecond: number) => toTenSeconds((distanceKm * 1000) / metresPerSecond)
  return { minSeconds: seconds(speed.max), maxSeconds: seconds(speed.min), method }
}
