import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'

/** A language of the atlas. */
export const Language = builder.enumType('Language', {
  description: 'A language of the atlas, by its ISO 639-1 code. A text that is not written in it is given in English.',
  values: {
    EN: { description: 'English, in which every text is written.' },
    DE: { description: 'German.' },
    PL: { description: 'Polish.' },
    RU: { description: 'Russian.' },
    UK: { description: 'Ukrainian.' },
  } as const,
})

/** The argument of every field that gives a text of a record. */
export const languageArgument = builder.args((t) => ({
  language: t.field({ type: Language, defaultValue: 'EN', description: 'The language of the text; null: English.' }),
}))

type Asked = typeof Language.$inferType | null | undefined

/** A text of a record in a language, in English where it is not written in that. */
export function textIn(text: Prisma.JsonValue, language: Asked): string {
  const texts = text as { readonly en: string; readonly [language: string]: string | undefined }
  return texts[(language ?? 'EN').toLowerCase()] ?? texts.en
}

/** The same for a text that a record may leave out; null where it does. */
export function noteIn(text: Prisma.JsonValue, language: Asked): string | null {
  return text === null ? null : textIn(text, language)
}
