import { isDay } from '@natlas/timeline'
import { badInput } from './bad-input.ts'
import { quoted } from './quoted.ts'

/** Throws unless a value that was given for an argument is a day of the calendar. */
export function checkDay(argument: string, value: unknown): void {
  if (typeof value === 'string' && isDay(value)) return
  throw badInput(argument, `${quoted(String(value))} is no day of the calendar; write YYYY-MM-DD, as in "1999-03-12".`)
}
