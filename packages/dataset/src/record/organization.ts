import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { organizationCode } from './slug.ts'
import { localizedName, localizedText } from './text.ts'

/** Anything that a state belongs to over time, in `organizations/`. */
export const organizationRecord = z.strictObject({
  code: organizationCode,
  /** ALLIANCE: its members owe each other defence by treaty. COMMAND: forces under one command. UNION: states that pool powers. */
  kind: z.enum(['ALLIANCE', 'COMMAND', 'PARTNERSHIP', 'COUNCIL', 'UNION']),
  name: localizedName,
  /** What captions and legends call it: `NATO`, `Warsaw Treaty`, `Collective Security Treaty`, `NATO integrated command`. */
  shortName: localizedName,
  /** What belonging to it means here, and from which day the atlas counts it. */
  description: localizedText,
  /** First day of the organization or treaty (in force). */
  from: edtfDate,
  /** First day on which it no longer existed, or null. */
  to: edtfDate.nullable(),
  note: localizedText.optional(),
  citations,
})
