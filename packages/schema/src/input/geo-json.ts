import { builder } from '../builder.ts'

/** A geometry, as an object of JSON. */
export const GeoJson = builder.scalarType('GeoJSON', {
  description: 'A geometry in GeoJSON (RFC 7946), WGS 84, as an object.',
  serialize: (geometry) => geometry,
  parseValue: () => {
    throw new TypeError('No argument takes GeoJSON.')
  },
})
