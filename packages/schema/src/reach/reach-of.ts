import { ballisticFlightTime } from './ballistic-flight-time.ts'
import { cruiseFlightTime, type SpeedRange } from './cruise-flight-time.ts'
import { distanceKm } from './distance-km.ts'
import type { FlightTime } from './flight-time.ts'
import type { Point } from './wgs84.ts'

/** What of a weapon system says how far and how fast it goes: the fields of its record. */
export interface Reaching {
  readonly trajectory: 'BALLISTIC' | 'CRUISE' | 'BOOST_GLIDE' | 'NONE'
  /** The least and the greatest range that sources give, in kilometres; null where none is published. */
  readonly rangeKm: { readonly min: number; readonly max: number } | null
  /** The least and the greatest speed that sources give; null where none is published. */
  readonly speedMetresPerSecond: SpeedRange | null
}

/** What a weapon system at one place means for another. */
export interface TargetReach {
  /** Over the ground, rounded to whole kilometres: a city is a point only to within some. */
  readonly distanceKm: number
  /** Whether it lies within the greatest published range; null where no range is published. */
  readonly inRange: boolean | null
  /** Whether it lies within the least published range too, so that no source disagrees; null as above. */
  readonly inRangeForSure: boolean | null
  /** Null where none can be said; then `noFlightTime` says why. */
  readonly flightTime: FlightTime | null
  /** Why there is no flight time, in English; null where there is one. */
  readonly noFlightTime: string | null
}

/**
 * The distance from a place to each target, whether the weapon system reaches it (decided before rounding), and how long
 * it would fly: on the minimum-energy trajectory when it is ballistic, whatever speed is published, else distance over
 * speed. Beyond the greatest published range there is no flight time; where no range is published, the time is that of a
 * flight that reaches. The answers stand in the order of the targets.
 */
export function reachOf<Target extends Point>(
  system: Reaching,
  from: Point,
  targets: readonly Target[],
): (TargetReach & { readonly target: Target })[] {
  return targets.map((target) => {
    const km = distanceKm(from, target)
    const inRange = system.rangeKm && km <= system.rangeKm.max
    const inRangeForSure = system.rangeKm && km <= system.rangeKm.min
    const time = inRange === false ? 'It lies beyond the greatest published range.' : flightTime(system, km)
    return {
      target,
      distanceKm: Math.round(km),
      inRange,
      inRangeForSure,
      ...(typeof time === 'string'
        ? { flightTime: null, noFlightTime: time }
        : { flightTime: time, noFlightTime: null }),
    }
  })
}

/** The flight time over a distance in kilometres, or why there is none. */
function flightTime({ trajectory, speedMetresPerSecond: speed }: Reaching, km: number): FlightTime | string {
  if (trajectory === 'NONE') return 'It does not fly to a target by itself.'
  if (trajectory === 'BALLISTIC') return ballisticFlightTime(km)
  if (speed && speed.min > 0) return cruiseFlightTime(km, speed)
  return trajectory === 'BOOST_GLIDE'
    ? 'No speed is published, and a glide is not ballistic: its time cannot be found from the distance alone.'
    : 'No speed is published, so that its time cannot be found from the distance.'
}
