/** A day as a year with its part: 1949-07-02 is 1949.5. A day that was never is NaN. */
export function yearOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`)
  const year = Number(day.slice(0, 4))
  const begin = Date.UTC(year, 0, 1)
  return year + (time - begin) / (Date.UTC(year + 1, 0, 1) - begin)
}
