import { z } from 'zod'
import { accession } from './accession.ts'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code, organizationCode } from './slug.ts'
import { localizedText } from './text.ts'

/** A state in an organization for a time, in `memberships/`, as `nato-poland.yaml`. */
export const membershipRecord = z.strictObject({
  country: code,
  organization: organizationCode,
  /** In force: the day from which the treaty binds this state (later NATO members: deposit of their own instrument). */
  from: edtfDate,
  /** First day on which it no longer belonged, or null. */
  to: edtfDate.nullable(),
  /** How the membership came about. */
  accession: accession.optional(),
  /** What changed inside the membership. */
  phases: z
    .array(
      z.strictObject({
        field: z.enum(['PARTICIPATION']),
        /** SUSPENDED: took no part; LIMITED: took part in some of it. */
        value: z.enum(['SUSPENDED', 'LIMITED']),
        from: edtfDate,
        to: edtfDate.nullable(),
        note: localizedText.optional(),
        citations,
      }),
    )
    .optional(),
  note: localizedText.optional(),
  citations,
})
