import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { deploymentKind } from './deployment.ts'
import { code, organizationCode, slug } from './slug.ts'
import { localizedText } from './text.ts'

/**
 * Which deployments an article concerns, on one of its sides: all the conditions that are given hold.
 * The lists of deployments follow from the records, so that they cannot be chosen by taste.
 */
const touch = z.strictObject({
  /** Whose obligation it is, as `Members of NATO on 27 May 1997`. */
  side: localizedText,
  /** The forces of these states, as operators or contributors. */
  operators: z.array(code).min(1).optional(),
  /** The forces of the states that belonged to an organization on a day, as operators or contributors, and its own. */
  operatorsIn: z.strictObject({ organization: organizationCode, on: edtfDate }).optional(),
  /** Only on the territory of these states; left out: of any. */
  hosts: z.array(code).min(1).optional(),
  /** Only outside the territory of the states whose forces they are. */
  isAbroad: z.boolean().optional(),
  /** Only what was not yet there on this day. */
  beganAfter: edtfDate.optional(),
  kinds: z.array(deploymentKind).min(1).optional(),
  layers: z.array(slug).min(1).optional(),
  /** Only with a system based on land whose range, as the sources have it, meets these kilometres. */
  landBasedRangeKm: z.strictObject({ min: z.number().nonnegative(), max: z.number().positive() }).optional(),
  /** Deployments that meet the conditions and are still not concerned, each with the reason. */
  except: z.array(z.strictObject({ deployment: slug, reason: localizedText })).optional(),
  /** How the words of the article were read to arrive at the conditions. */
  reading: localizedText,
})

/** A draft treaty and its articles, in `draft-treaties/`. */
export const draftTreatyRecord = z.strictObject({
  name: localizedText,
  /** When it was handed over. */
  handedOverOn: edtfDate,
  /** When it was published: the day on which the deployments are counted. */
  publishedOn: edtfDate,
  /** Who would have signed it. */
  parties: localizedText,
  articles: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        /** What it is about, in a few words. */
        subject: localizedText,
        /** What it says, in own words. */
        summary: localizedText,
        touches: z.array(touch).optional(),
        /** What the other parties answered, in own words. */
        answer: localizedText.optional(),
        note: localizedText.optional(),
        citations,
      }),
    )
    .min(1),
  note: localizedText.optional(),
  citations,
})
