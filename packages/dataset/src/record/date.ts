import { z } from 'zod'
import { parseHistoricalDate } from '../historical-date.ts'

/**
 * An EDTF date as an editor writes it: `1999-03-12`, `1999-03`, `1999`, `1999~` (about), `1999?` (uncertain),
 * `[2022-07-06..2022-08-24]` (one day from the first to the last).
 * A bare year may be written without quotes, although YAML then reads a number.
 */
export const edtfDate = z.union([z.string(), z.int()]).transform((written, context) => {
  const date = parseHistoricalDate(String(written))
  if (date) return date
  context.addIssue({
    code: 'custom',
    message: `"${written}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY, with ~ for about or ? for uncertain, or [day..day]`,
  })
  return z.NEVER
})

/** A calendar day in a record, `YYYY-MM-DD`. */
export const day = z.iso.date('write the day as YYYY-MM-DD, one that exists')
