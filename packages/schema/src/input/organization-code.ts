import { badInput } from './bad-input.ts'
import { quoted } from './quoted.ts'

/** Throws unless a value that was given for an argument is the code of an organization of the dataset. */
export function checkOrganizationCode(argument: string, value: unknown, known: readonly string[]): void {
  if (typeof value === 'string' && known.includes(value)) return
  throw badInput(argument, `there is no organization ${quoted(String(value))}; take one of ${known.join(', ')}.`)
}
