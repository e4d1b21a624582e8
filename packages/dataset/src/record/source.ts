import { z } from 'zod'
import { edtfDate } from './date.ts'
import { slug } from './slug.ts'

/** A published document. Its slug is the name of its file in `sources/`. */
export const sourceRecord = z.strictObject({
  /** The document's own title, in its own language. */
  title: z.string().min(1),
  /** Who published it. */
  publisher: z.string().min(1),
  authors: z.array(z.string().min(1)).optional(),
  /** When it was published, or null when it does not say. */
  published: edtfDate.nullable(),
  /** Where it is found, or null when it is on paper only. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** ISO 639-1 code of the language that was read. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** Slug of the source of which this is another edition, copy or translation. */
  editionOf: slug.optional(),
  kind: z.enum(['TREATY', 'OFFICIAL', 'ARCHIVE', 'NEWS', 'REFERENCE', 'THINK_TANK', 'ACADEMIC', 'DATASET']),
})
