import type { HistoricalDate } from '@natlas/dataset'
import type { Precision } from '../../generated/client/enums.ts'
import { fromDay } from '../day.ts'

/** The four columns of a date of history; `Missing` is null where a record may have none. */
export type DateColumns<Name extends string, Missing> = Record<Name | `${Name}Latest`, Date | Missing> &
  Record<`${Name}Edtf`, string | Missing> &
  Record<`${Name}Precision`, Precision | Missing>

/** The four columns of a date of history, all null where the record has none: `from`, `fromLatest`, `fromEdtf`, `fromPrecision`. */
export function dateColumns<Name extends string>(name: Name, date: HistoricalDate): DateColumns<Name, never>
export function dateColumns<Name extends string>(
  name: Name,
  date: HistoricalDate | null | undefined,
): DateColumns<Name, null>
export function dateColumns<Name extends string>(name: Name, date: HistoricalDate | null | undefined) {
  return {
    [name]: date ? fromDay(date.earliest) : null,
    [`${name}Latest`]: date ? fromDay(date.latest) : null,
    [`${name}Edtf`]: date?.edtf ?? null,
    [`${name}Precision`]: date?.precision ?? null,
  }
}

/** The eight columns of a beginning and an end. */
export function periodColumns<
  Dated extends { from?: HistoricalDate | null | undefined; to?: HistoricalDate | null | undefined },
>(dated: Dated): DateColumns<'from', Dated['from'] extends HistoricalDate ? never : null> & DateColumns<'to', null>
export function periodColumns(dated: {
  from?: HistoricalDate | null | undefined
  to?: HistoricalDate | null | undefined
}) {
  return { ...dateColumns('from', dated.from), ...dateColumns('to', dated.to) }
}
