import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { Country } from './country.ts'

/** Who said something. */
export const Speaker = builder
  .objectRef<{ name: Prisma.JsonValue; office: Prisma.JsonValue; country: typeof Country.$inferType | null }>('Speaker')
  .implement({
    description: 'Who said something.',
    fields: (t) => ({
      name: t.string({
        description: 'The name.',
        args: languageArgument,
        resolve: ({ name }, { language }) => textIn(name, language),
      }),
      office: t.string({
        nullable: true,
        description: 'The office that the speaker held then; null when the record names none.',
        args: languageArgument,
        resolve: ({ office }, { language }) => noteIn(office, language),
      }),
      country: t.expose('country', {
        type: Country,
        nullable: true,
        description: 'The state for which the speaker spoke; null when the record names none.',
      }),
    }),
  })
