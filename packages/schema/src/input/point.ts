import { builder } from '../builder.ts'
import { badInput } from './bad-input.ts'

/** A place on the earth. */
export const PointInput = builder.inputType('PointInput', {
  description: 'A place on the earth, WGS 84.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Latitude in degrees, north positive: -90 to 90.' }),
    lon: t.float({ required: true, description: 'Longitude in degrees, east positive: -180 to 180.' }),
  }),
})

/** Throws unless a place that was given for an argument is one on the earth. */
export function checkPoint(argument: string, { lat, lon }: typeof PointInput.$inferInput): void {
  if (Math.abs(lat) > 90) throw badInput(`${argument}.lat`, `${lat} is no latitude; give -90 to 90 degrees.`)
  if (Math.abs(lon) > 180) throw badInput(`${argument}.lon`, `${lon} is no longitude; give -180 to 180 degrees.`)
}
