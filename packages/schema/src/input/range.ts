import { toDay } from '@natlas/db'
import { type Day, yearOf } from '@natlas/timeline'
import type { Context } from '../context.ts'
import { badInput } from './bad-input.ts'

/** The first day that the atlas knows. */
export const firstDay: Day = '1949-01-01'

/** Throws unless the atlas knows a day: from 1949-01-01 to the `asOf` day of its dataset. */
export async function checkKnown(argument: string, day: Day, context: Context): Promise<void> {
  const lastDay = toDay((await context.dataset()).asOf)
  if (firstDay <= day && day <= lastDay) return
  throw badInput(argument, `the atlas knows ${firstDay} to ${lastDay}, and ${day} lies outside; ask for a day within.`)
}

/** The years from one to another, each end the atlas' own where null. Throws when one lies outside the atlas, or they run backwards. */
export async function yearsBetween(
  from: number | null | undefined,
  to: number | null | undefined,
  context: Context,
): Promise<number[]> {
  const first = yearOf(firstDay)
  const last = yearOf(toDay((await context.dataset()).asOf))
  for (const [argument, year] of Object.entries({ from, to })) {
    if (typeof year !== 'number' || (first <= year && year <= last)) continue
    throw badInput(
      argument,
      `the atlas knows the years ${first} to ${last}, and ${year} lies outside; ask for one within.`,
    )
  }
  const begin = from ?? first
  const end = to ?? last
  if (begin > end) throw badInput('from', `${begin} lies after \`to\`, ${end}; swap them.`)
  return Array.from({ length: end - begin + 1 }, (_, index) => begin + index)
}
