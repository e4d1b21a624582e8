import { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { badInput } from '../input/bad-input.ts'

/** A time. */
export const PeriodInput = builder.inputType('PeriodInput', {
  description: 'A time, from its first day up to and without the day on which it was over.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Its first day; null: since ever.' }),
    to: t.field({ type: 'Date', description: 'The first day after it; null: without end.' }),
  }),
})

type Given = typeof PeriodInput.$inferInput

/** Throws unless a time that was given for an argument has a day in it. */
export function checkPeriod(argument: string, { from, to }: Given): void {
  if (!from || !to || from < to) return
  const remedy = from === to ? '`to` is the first day after it' : 'swap them'
  throw badInput(argument, `there is no day from ${from} up to ${to}; ${remedy}.`)
}

/** The condition that the period of a row `s` has a day in common with a time. */
export function duringSql({ from, to }: Given): Prisma.Sql {
  return Prisma.sql`s."period" && daterange(${from ?? null}::date, ${to ?? null}::date, '[)')`
}
