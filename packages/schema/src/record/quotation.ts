import { builder } from '../builder.ts'

/** Words as the record has them. */
export const Quotation = builder
  .objectRef<{ text: string; language: string; saidIn: string | null }>('Quotation')
  .implement({
    description: 'Words as the record has them.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'The words, in the language of the record that was read.' }),
      language: t.exposeString('language', { description: 'That language, by its ISO 639-1 code.' }),
      saidIn: t.exposeString('saidIn', {
        nullable: true,
        description:
          'The language in which they were said, by its ISO 639-1 code, when the record is a translation; null when it is none.',
      }),
    }),
  })
