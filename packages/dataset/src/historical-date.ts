/// <reference path="./edtf.d.ts" />
import { isDay } from '@natlas/timeline'
import parse from 'edtf'

/** An EDTF date with what it can mean. */
export interface HistoricalDate {
  /** As the record writes it, in the Extended Date/Time Format (ISO 8601-2), level 0 or 1. */
  readonly edtf: string
  /** Earliest day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string
  /** Latest day it can mean, `YYYY-MM-DD`. */
  readonly latest: string
  readonly precision: 'DAY' | 'MONTH' | 'YEAR'
}

const PRECISIONS = [undefined, 'YEAR', 'MONTH', 'DAY'] as const

/** Reads an EDTF day, month or year, also approximate or uncertain; null when the text is none. */
export function parseHistoricalDate(text: string): HistoricalDate | null {
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
