import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { slug } from './slug.ts'
import { localizedText } from './text.ts'

/** What somebody said might come, in `scenarios/`: a forecast stays one, and what happened later stands beside it. */
export const scenarioRecord = z.strictObject({
  name: localizedText,
  /** Who said it, with the office held then. */
  speaker: z.strictObject({ name: localizedText, office: localizedText.optional() }),
  /** When it was said, or published where the day of speaking is not known. */
  saidOn: edtfDate,
  /** What might come, in few neutral sentences. */
  summary: localizedText,
  /** How sure the speaker was, in the speaker's own words or close to them, as `could`. */
  certainty: localizedText,
  /** On what it depended, as the speaker said; empty when nothing was named. */
  conditions: z.array(localizedText),
  /** Slugs of the deployments that it would have placed: their status is HYPOTHETICAL. */
  deployments: z.array(slug).optional(),
  /** What then happened in this matter, oldest first. */
  developments: z.array(
    z.strictObject({ date: edtfDate, text: localizedText, deployments: z.array(slug).optional(), citations }),
  ),
  note: localizedText.optional(),
  citations,
})
