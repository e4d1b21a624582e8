/** How long a weapon flies over a distance, and how that was found. */
export interface FlightTime {
  /** The shortest and the longest, in whole seconds, rounded to ten: no assumption behind them is better than that. */
  readonly minSeconds: number
  readonly maxSeconds: number
  /** The method and what it assumes, in English. */
  readonly method: string
}

/** Seconds to the nearest ten. */
export function toTenSeconds(seconds: number): number {
  return Math.round(seconds / 10) * 10
}
