import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code } from './slug.ts'
import { localizedName, localizedText } from './text.ts'

/** Something that is true of a state for a time; no `from`: since it began; no `to`: until it ended. */
const dated = { from: edtfDate.optional(), to: edtfDate.optional() }

/** A state, present or former, in `countries/`. */
export const countryRecord = z.strictObject({
  /** ISO 3166-1 alpha-3, or the withdrawn code of a former state; Kosovo is XKX. */
  code,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** First day of the state, or null when it is older than the atlas (1949-01-01). */
  from: edtfDate.nullable(),
  /** First day on which it no longer existed, or null. */
  to: edtfDate.nullable(),
  /** Common names, oldest first, without gap or overlap. */
  names: z.array(z.strictObject({ ...dated, name: localizedName })).min(1),
  /** Capitals, oldest first, without gap or overlap; empty only for a state that names none. */
  capitals: z.array(z.strictObject({ ...dated, name: localizedName })),
  /** Codes of the states out of which this one came. Successors are read from the other side. */
  predecessors: z.array(code).optional(),
  note: localizedText.optional(),
  citations,
})
