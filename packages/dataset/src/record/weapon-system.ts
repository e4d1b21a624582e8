import { z } from 'zod'
import { citations } from './citation.ts'
import { code } from './slug.ts'
import { localizedText } from './text.ts'

/** A figure of which sources give a range: both ends the same when they agree. */
const range = z
  .strictObject({ min: z.number().nonnegative(), max: z.number().positive() })
  .refine(({ min, max }) => min <= max, 'min is above max; swap them')

/** A missile, launcher, radar or interceptor as a type, in `weapon-systems/`. */
export const weaponSystemRecord = z.strictObject({
  /** The common English designation, as `9K720 Iskander-M`. */
  name: localizedText,
  /** Other designations: the maker's, NATO's reporting name, the treaty's. */
  designations: z.array(z.string().min(1)),
  kind: z.enum([
    'BALLISTIC_MISSILE',
    'CRUISE_MISSILE',
    'HYPERSONIC_MISSILE',
    'INTERCEPTOR',
    'SURFACE_TO_AIR_MISSILE',
    'COASTAL_MISSILE',
    'GRAVITY_BOMB',
    'RADAR',
    'AIRCRAFT',
  ]),
  /** Code of the state that made it. */
  origin: code,
  /** How far it reaches, in kilometres; null where it has no range, or none is published. */
  rangeKm: range.nullable(),
  /** Speed at which it covers its way, in metres per second; null for a ballistic trajectory, or where none is published. */
  speedMetresPerSecond: range.nullable(),
  trajectory: z.enum(['BALLISTIC', 'CRUISE', 'BOOST_GLIDE', 'NONE']),
  basing: z.enum(['LAND_MOBILE', 'LAND_FIXED', 'SILO', 'SEA', 'SUBMARINE', 'AIR']).array().min(1),
  /** Whether it can carry a nuclear or a conventional warhead. */
  warhead: z.enum(['NUCLEAR', 'CONVENTIONAL', 'DUAL', 'NONE']),
  /** What arms-control treaties said of it. */
  treatyStatus: localizedText.optional(),
  note: localizedText.optional(),
  citations,
})
