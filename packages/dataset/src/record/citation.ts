import { z } from 'zod'
import { day } from './date.ts'
import { slug } from './slug.ts'

/**
 * Which document supports the record, and where in it. `accessed` is the day on which the text was
 * really read, or null when nobody has read it for the atlas; it needs the `fragment` that was read.
 */
export const citation = z
  .strictObject({
    /** Slug of a record in `sources/`. */
    source: slug,
    /** The fields of this record that the document supports, such as `from` or `names`; all when left out. */
    supports: z.array(z.string().min(1)).min(1).optional(),
    /** Page, article, paragraph or heading in the document. */
    locator: z.string().min(1).optional(),
    accessed: day.nullable(),
    /** The 3 to 8 words at the fact, exactly as the text that was read has them. */
    fragment: z
      .string()
      .trim()
      .refine((text) => wordCount(text) >= 3 && wordCount(text) <= 8, 'take 3 to 8 words at the fact')
      .optional(),
    /** `EXCERPT` when only a part of the document was read. */
    readAs: z.enum(['FULL', 'EXCERPT']).optional(),
  })
  .refine((it) => it.accessed === null || it.fragment !== undefined, {
    path: ['fragment'],
    message: 'accessed needs the 3 to 8 words that were read; add fragment, or set accessed to null',
  })
  .refine((it) => it.accessed !== null || (it.fragment === undefined && it.readAs === undefined), {
    path: ['accessed'],
    message: 'fragment and readAs say that the text was read; set accessed to the day, or leave both out',
  })

/** Every record has at least one. */
export const citations = z.array(citation).min(1, 'name at least one source')

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
