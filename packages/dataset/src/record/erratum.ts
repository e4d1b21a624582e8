import { z } from 'zod'
import { citations } from './citation.ts'
import { code, slug } from './slug.ts'
import { localizedText } from './text.ts'

/** What the article that the atlas explains says, and what the record shows, in `errata/`. */
export const erratumRecord = z.strictObject({
  /** What it is about, in few words. */
  title: localizedText,
  /** In which part of the article it stands. */
  part: z.enum(['INTRODUCTION', 'INTERVIEW', 'DOSSIER']),
  /** Its place in the part, counted from the start of the article: the lowest comes first. */
  order: z.int().min(1),
  kind: z.enum(['NAME', 'OFFICE', 'DATE', 'SUM', 'PLACE', 'CLAIM', 'TRANSLATION', 'OMISSION']),
  /** The few words of the article, at most 25. */
  quote: z
    .string()
    .trim()
    .min(1)
    .refine((text) => text.split(/\s+/).length <= 25, 'quote at most 25 words'),
  /** What the article says there, in our words. */
  says: localizedText,
  /** What the record shows. */
  shows: localizedText,
  /** Where the atlas tells of it. */
  events: z.array(slug).optional(),
  statements: z.array(slug).optional(),
  deployments: z.array(slug).optional(),
  countries: z.array(code).optional(),
  note: localizedText.optional(),
  citations,
})
