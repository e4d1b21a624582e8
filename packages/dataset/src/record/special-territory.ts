import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code, organizationCode } from './slug.ts'
import { localizedName, localizedText } from './text.ts'

/** What was drawn on its own but was no state: West Berlin, the Saar, the zones; in `special-territories/`. */
export const specialTerritoryRecord = z.strictObject({
  /** X followed by two letters. */
  code: code.regex(/^X/),
  from: edtfDate.nullable(),
  to: edtfDate.nullable(),
  name: localizedName,
  /** Since when an organization's treaty covered it although it was no member, as West Berlin. */
  coverage: z
    .array(z.strictObject({ organization: organizationCode, from: edtfDate, to: edtfDate.nullable() }))
    .optional(),
  note: localizedText.optional(),
  citations,
})
