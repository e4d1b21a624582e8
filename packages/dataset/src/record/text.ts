import { z } from 'zod'

/** The languages of the atlas, by ISO 639-1 code. English is complete; the others are filled where known. */
export const languages = ['en', 'de', 'pl', 'ru', 'uk'] as const

/** A text for readers: English always, the other languages where they are written. */
export const localizedText = z.strictObject({
  en: z.string().trim().min(1),
  de: z.string().trim().min(1).optional(),
  pl: z.string().trim().min(1).optional(),
  ru: z.string().trim().min(1).optional(),
  uk: z.string().trim().min(1).optional(),
})

/** A name: needed in every language of the atlas, since the map writes it. */
export const localizedName = localizedText.required()
