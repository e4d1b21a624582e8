import { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { badInput } from '../input/bad-input.ts'
import { checkPoint } from '../input/point.ts'
import { boundingBox, earthRadiusKm } from './bounding-box.ts'

/** Half of the way around the earth: nothing is farther. */
const farthestKm = 20_040

/** A circle on the earth. */
export const NearInput = builder.inputType('NearInput', {
  description: 'A circle on the earth.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Latitude of its centre in degrees, north positive: -90 to 90.' }),
    lon: t.float({ required: true, description: 'Longitude of its centre in degrees, east positive: -180 to 180.' }),
    km: t.float({ required: true, description: 'Its radius in kilometres, more than 0 and at most 20040.' }),
  }),
})

type Near = typeof NearInput.$inferInput

/** Throws unless a circle that was given for an argument is one. */
export function checkNear(argument: string, near: Near): void {
  checkPoint(argument, near)
  if (near.km > 0 && near.km <= farthestKm) return
  throw badInput(
    `${argument}.km`,
    `${near.km} is no distance on the earth; give more than 0 and at most ${farthestKm} kilometres.`,
  )
}

/**
 * The condition that the place of a stretch lies in a circle: a box first, which an index answers, then the distance on a
 * sphere (haversine), which is at most 0.6 % off that on the ellipsoid.
 */
export function nearSql(near: Near): Prisma.Sql {
  const { south, north, spans } = boundingBox(near)
  const longitudes = spans.map(({ west, east }) => Prisma.sql`s."lon" BETWEEN ${west}::float8 AND ${east}::float8`)
  const haversine = Prisma.sql`
    power(sin(radians(s."lat" - ${near.lat}::float8) / 2), 2)
      + cos(radians(s."lat")) * cos(radians(${near.lat}::float8)) * power(sin(radians(s."lon" - ${near.lon}::float8) / 2), 2)`
  return Prisma.sql`(
    s."lat" BETWEEN ${south}::float8 AND ${north}::float8
    AND (${Prisma.join(longitudes, ' OR ')})
    AND 2 * ${earthRadiusKm}::float8 * asin(least(1, sqrt(${haversine}))) <= ${near.km}::float8)`
}
