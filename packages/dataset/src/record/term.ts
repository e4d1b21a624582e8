import { z } from 'zod'
import { citation } from './citation.ts'
import { localizedText } from './text.ts'

const words = z.array(z.string().trim().min(1))

/** A kind of act and the one word for it, in `glossary/`: same act, same verb, whoever did it. */
export const termRecord = z.strictObject({
  /** The word, as `annex`. */
  name: localizedText,
  kind: z.enum(['ACT', 'STATUS', 'TERM']),
  /** What must be so for this word to be used, so that two editors decide alike. */
  test: localizedText,
  /** Words that the atlas does not use for it in its own voice, by language; quotations and attributed words keep theirs. */
  avoid: z
    .strictObject({
      en: words.optional(),
      de: words.optional(),
      pl: words.optional(),
      ru: words.optional(),
      uk: words.optional(),
    })
    .optional(),
  /** Cases that were decided by it. */
  examples: z.array(localizedText).optional(),
  note: localizedText.optional(),
  /** What the test rests on; empty for a rule of the house. */
  citations: z.array(citation),
})
