import { type FlightTime, toTenSeconds } from './flight-time.ts'

const earth = {
  /** Gravitational parameter, in km³/s² (WGS 84: 3.986004418·10¹⁴ m³/s²). */
  mu: 398_600.4418,
  /** Mean radius, in km (the R₁ of the International Union of Geodesy and Geophysics). */
  radius: 6371.0088,
}

const method = [
  'Minimum-energy ballistic trajectory from ground to ground over a spherical Earth that does not rotate, without boost',
  'phase and without air (Bate, Mueller and White, Fundamentals of Astrodynamics, 1971, section 6.2), to ten seconds. It',
  'is one trajectory, so that shortest and longest are the same, and neither is a bound. Boost phase and air make a',
  'flight longer: published times of three flights on much the same trajectory are up to a sixth longer. A missile with',
  'energy to spare can fly a depressed trajectory, which is shorter, or a lofted one, which can last twice as long.',
].join(' ')

/**
 * How long a ballistic missile flies to a place `distanceKm` kilometres away over the ground (0 to 20,015, half the way
 * around), on the trajectory that needs the least speed. Both ends are the same, see `method`: to widen them by a boost
 * phase would need each missile's burn time, which the records do not have.
 *
 * Below some 400 km that trajectory stays within 100 km of the ground, and so it does beyond some 19,500 km: there the
 * air, which is left out, matters most.
 *
 * @throws RangeError when the distance is no number from 0 to 20,015.
 */
export function ballisticFlightTime(distanceKm: number): FlightTime {
  const seconds = toTenSeconds(freeFlightSeconds(distanceKm))
  return { minSeconds: seconds, maxSeconds: seconds, method }
}

/**
 * The time of free flight over a distance in kilometres on the minimum-energy trajectory, in seconds, not rounded.
 *
 * With ψ for the angle at the centre of the Earth, Bate, Mueller and White give the energy that is least for it and what
 * follows (equations 6.2-20, 6.2-3 and 6.2-18; the numbers as cited by others, the book itself was not at hand):
 *
 *     Q = 2 sin(ψ/2) / (1 + sin(ψ/2))        a = R / (2 − Q)        φ = (π − ψ) / 4
 *
 * so that 2a = R (1 + sin(ψ/2)): the empty focus lies on the chord. Put into their 6.2-11 for the eccentricity, 6.2-21
 * for the eccentric anomaly at the ground and 6.2-22 for the time, these shorten to
 *
 *     e = (1 − sin(ψ/2)) / cos(ψ/2)        cos E = −e        t = 2 √(a³/μ) (arccos e + e √(1 − e²))
 *
 * The test beside it flies the trajectory step by step.
 */
export function freeFlightSeconds(distanceKm: number): number {
  const half = distanceKm / earth.radius / 2
  if (!(half >= 0 && half <= Math.PI / 2)) {
    throw new RangeError(`No trajectory over ${distanceKm} km; give a distance from 0 to 20,015 km.`)
  }
  const semiMajorAxis = (earth.radius * (1 + Math.sin(half))) / 2
  // (1 − sin x) / cos x, in a form that does not divide by zero half the way around.
  const eccentricity = Math.tan(Math.PI / 4 - half / 2)
  const swept = Math.acos(eccentricity) + eccentricity * Math.sqrt(1 - eccentricity ** 2)
  return 2 * Math.sqrt(semiMajorAxis ** 3 / earth.mu) * swept
}
