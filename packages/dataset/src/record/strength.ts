import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { localizedText } from './text.ts'

/** What somebody published about how strong a deployment was: a claim, never a fact of the atlas. */
export const strengthClaim = z
  .strictObject({
    measure: z.enum(['TROOPS', 'LAUNCHERS', 'MISSILES', 'WARHEADS', 'AIRCRAFT', 'SHIPS', 'TANKS']),
    /** The least and the most that the source says; the same number twice when it says one, null where it leaves it open. */
    min: z.int().nonnegative().nullable(),
    max: z.int().nonnegative().nullable(),
    /** What is counted, in few words and the same ones for the same count: `battlegroup only`. */
    basis: localizedText,
    /** The day for which the source says it. */
    asOf: edtfDate,
    /** When it was published; null when the source does not say. */
    publishedOn: edtfDate.nullable(),
    note: localizedText.optional(),
    citations,
  })
  .refine(({ min, max }) => min !== null || max !== null, 'give min or max, as the source does')
  .refine(({ min, max }) => min === null || max === null || min <= max, 'min is above max; swap them')
