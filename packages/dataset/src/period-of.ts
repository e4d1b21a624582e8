import type { Period } from '@natlas/timeline'
import type { HistoricalDate } from './historical-date.ts'

/** The days on which a record holds: from the earliest day of its beginning to the earliest day of its end. */
export function periodOf(dated: {
  from?: HistoricalDate | null | undefined
  to?: HistoricalDate | null | undefined
}): Period {
  return { from: dated.from?.earliest ?? null, to: dated.to?.earliest ?? null }
}

/** A period as an editor reads it, `[1949-08-24, )`. */
export function periodText({ from, to }: Period): string {
  return `[${from ?? ''}, ${to ?? ''})`
}
