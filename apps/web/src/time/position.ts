import { type Day, dayNumber } from '@natlas/timeline'

/** Where a day lies between two others, 0 to 1. */
export function position(day: Day, from: Day, to: Day): number {
  return (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from))
}
