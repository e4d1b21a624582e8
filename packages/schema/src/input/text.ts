import { badInput } from './bad-input.ts'

const most = 1000

/** Throws for a text that no column can hold: with NUL in it, or, in a cursor, below its encoding. */
export function checkText(argument: string, value: unknown): void {
  const text = String(value)
  const cursor = argument === 'after' || argument === 'before'
  if (!(cursor ? Buffer.from(text, 'base64').toString() : text).includes('\0')) return
  throw badInput(argument, 'there is a NUL in it, which no text of the atlas has; leave it out.')
}

/** Throws for a list of more than 1000 values, each of which costs the database a comparison. */
export function checkLength(argument: string, values: readonly unknown[]): void {
  if (values.length <= most) return
  throw badInput(argument, `these are ${values.length} values, and ${most} are the most; ask in several parts.`)
}
