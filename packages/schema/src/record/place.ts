import type { PlacePrecision as PlacePrecisionOf, Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'

const PlacePrecision = builder.enumType('PlacePrecision', {
  description: 'How exactly a place is known.',
  values: {
    SITE: { description: 'Within 2 km.' },
    TOWN: { description: 'Within 15 km.' },
    REGION: { description: 'Within 150 km.' },
    COUNTRY: { description: 'Somewhere in its state.' },
    SEA: { description: 'An area at sea.' },
  } as const,
})

/** A point with how exactly it is known. */
export const Place = builder
  .objectRef<{ name: Prisma.JsonValue; lat: number; lon: number; precision: PlacePrecisionOf }>('Place')
  .implement({
    description: 'A point on the earth, WGS 84, with how exactly it is known.',
    fields: (t) => ({
      name: t.string({
        description: 'What the place is called.',
        args: languageArgument,
        resolve: ({ name }, { language }) => textIn(name, language),
      }),
      lat: t.exposeFloat('lat', { description: 'Degrees north.' }),
      lon: t.exposeFloat('lon', { description: 'Degrees east.' }),
      precision: t.expose('precision', { type: PlacePrecision, description: 'How exactly it is known.' }),
    }),
  })

/** The place in the columns of a stretch. */
export function placeOf({
  placeName,
  lat,
  lon,
  placePrecision,
}: {
  placeName: Prisma.JsonValue
  lat: number
  lon: number
  placePrecision: PlacePrecisionOf
}): typeof Place.$inferType {
  return { name: placeName, lat, lon, precision: placePrecision }
}
