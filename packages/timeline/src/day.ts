/** A calendar day, ISO 8601 `YYYY-MM-DD`, proleptic Gregorian. Days compare with `<` as strings. */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/**
 * Whether a text is a day that exists: `1999-02-28` is, `1999-02-30` and `tomorrow` are not.
 * Years 0001 to 9999.
 */
export function isDay(text: string): text is Day {
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const number = Date.parse(`${text}T00:00:00Z`)
  // Date.parse rolls 1999-02-30 over to March on some engines, so the round trip decides.
  return !Number.isNaN(number) && new Date(number).toISOString().slice(0, 10) === text
}

/** Days since 1970-01-01, negative before. Throws a RangeError for a text that is no day. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day; write YYYY-MM-DD, for example 1999-03-12.`)
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day that many days after 1970-01-01 (before it when negative); a fraction is rounded down. */
export function dayFromNumber(number: number): Day {
  return new Date(Math.floor(number) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day `count` days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
