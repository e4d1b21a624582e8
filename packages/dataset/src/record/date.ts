import { z } from 'zod'
import { parseHistoricalDate } from '../historical-date.ts'

/** An EDTF date as an editor writes it: `1999-03-12`, `1999-03`, `1999`, `1999~` (about), `1999?` (uncertain). */
export const edtfDate = z.string().transform((text, context) => {
  const date = parseHistoricalDate(text)
  if (date) return date
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY, with ~ for about or ? for uncertain`,
  })
  return z.NEVER
})

/** A calendar day in a record, `YYYY-MM-DD`. */
export const day = z.iso.date()
