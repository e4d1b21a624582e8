import { z } from 'zod'
import { day } from './date.ts'

/** `dataset.yaml`: what the records are as a whole. */
export const datasetRecord = z.strictObject({
  /** Semantic version of the records. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day up to which the records claim to be complete; the timeline ends there. */
  asOf: day,
  /** SPDX identifier. */
  licence: z.literal('CC-BY-4.0'),
})
