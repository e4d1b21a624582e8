import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code } from './slug.ts'
import { localizedText } from './text.ts'

/** An atom's code: the ISO alpha-2 or alpha-3 code of where it lies, and a name, as in `DE-BERLIN-W`. */
export const atomCode = z
  .string()
  .regex(/^[A-Z]{2,3}(-[A-Z0-9]+)*$/, 'an atom code has capitals and hyphens, as in DE-BERLIN-W')

/**
 * Who owned an atom when, in `territory/`, one file per atom that changed hands; `unchanged.yaml` lists
 * those that did not. The first owner has no `from` (since before 1949-01-01), each later one the day on
 * which it followed, so that a table has neither gap nor overlap by its form.
 */
export const territoryRecord = z.strictObject({
  atom: atomCode,
  owners: z.array(z.strictObject({ owner: code, from: edtfDate.optional(), citations: citations.optional() })).min(1),
  note: localizedText.optional(),
  citations,
})

/** The atoms with one owner throughout: atom to owner. */
export const unchangedTerritoryRecord = z.strictObject({
  owners: z.record(atomCode, code),
  note: localizedText.optional(),
  citations,
})
