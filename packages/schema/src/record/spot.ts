import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'

/** A point with a name. */
export const Spot = builder.objectRef<{ name: Prisma.JsonValue; lat: number; lon: number }>('Spot').implement({
  description: 'A point on the earth, WGS 84, with its name.',
  fields: (t) => ({
    name: t.string({
      description: 'What the place is called.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    lat: t.exposeFloat('lat', { description: 'Degrees north.' }),
    lon: t.exposeFloat('lon', { description: 'Degrees east.' }),
  }),
})
