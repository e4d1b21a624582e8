import { type Day, dayNumber } from '@natlas/timeline'

/** The day of a `DATE` column, which Prisma gives as midnight UTC. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/** A day as Prisma wants it for a `DATE` column. Throws a RangeError for a text that is no day. */
export function fromDay(day: Day): Date {
  return new Date(dayNumber(day) * 86_400_000)
}
