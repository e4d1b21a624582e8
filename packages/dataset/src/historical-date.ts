/// <reference path="./edtf.d.ts" />
import { isDay } from '@natlas/timeline'
import parse from 'edtf'

/** An EDTF date with what it can mean. */
export interface HistoricalDate {
  /** As the record writes it, in the Extended Date/Time Format (ISO 8601-2), level 0 or 1, or `[A..B]` of level 2. */
  readonly edtf: string
  /** Earliest day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string
  /** Latest day it can mean, `YYYY-MM-DD`. */
  readonly latest: string
  /** `SPAN`: one day of several, of which the first and the last are known. */
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'SPAN'
}

const PRECISIONS = [undefined, 'YEAR', 'MONTH', 'DAY'] as const

/**
 * Reads an EDTF day, month or year, also approximate or uncertain, or `[2022-07-06..2022-08-24]` for one day of a span;
 * null when the text is none.
 */
export function parseHistoricalDate(text: string): HistoricalDate | null {
  const [first, last] = /^\[(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\]$/.exec(text)?.slice(1) ?? []
  if (first && last) {
    const isSpan = isDay(first) && isDay(last) && first < last
    return isSpan ? { edtf: text, earliest: first, latest: last, precision: 'SPAN' } : null
  }
  const date = parseOrNull(text)
  const precision = PRECISIONS[date?.precision ?? 0]
  if (date?.type !== 'Date' || !precision) return null
  const earliest = new Date(date.min).toISOString().slice(0, 10)
  const latest = new Date(date.max).toISOString().slice(0, 10)
  return isDay(earliest) && isDay(latest) ? { edtf: text, earliest, latest, precision } : null
}

function parseOrNull(text: string) {
  try {
    return parse(text)
  } catch {
    return null
  }
}
