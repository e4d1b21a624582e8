import { type DateColumns, type Precision as PrecisionOf, toDay } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import { builder } from '../builder.ts'

const Precision = builder.enumType('Precision', {
  description: 'How exact a date is.',
  values: {
    DAY: { description: 'The day is known.' },
    MONTH: { description: 'Only the month is known.' },
    YEAR: { description: 'Only the year is known.' },
    SPAN: { description: 'It was one day of several: from `date` to `latest`.' },
  } as const,
})

/** A date of history, with what it can mean. */
export const HistoricalDate = builder
  .objectRef<{ date: Day; latest: Day; edtf: string; precision: PrecisionOf }>('HistoricalDate')
  .implement({
    description: 'A date of history as exactly as it is known.',
    fields: (t) => ({
      date: t.expose('date', {
        type: 'Date',
        description: 'The earliest day that it can mean; the atlas counts from it.',
      }),
      latest: t.expose('latest', {
        type: 'Date',
        description: 'The latest day that it can mean; `date` when the day is known.',
      }),
      edtf: t.exposeString('edtf', {
        description:
          'As the record has it, in the Extended Date/Time Format (ISO 8601-2): `1999-03-12`, `1999-03`, `1999~` about, `1999?` uncertain, `[2022-07-06..2022-08-24]` one day from the first to the last.',
      }),
      precision: t.expose('precision', { type: Precision, description: 'How exact it is.' }),
    }),
  })

/** The date in four columns of a row (`from`, `fromLatest`, …); null where the row has none. */
export function historicalDate<Name extends string>(
  row: DateColumns<Name, never>,
  name: Name,
): typeof HistoricalDate.$inferType
export function historicalDate<Name extends string>(
  row: DateColumns<Name, null>,
  name: Name,
): typeof HistoricalDate.$inferType | null
export function historicalDate(row: object, name: string): typeof HistoricalDate.$inferType | null {
  const cells: Readonly<Record<string, unknown>> = { ...row }
  const [date, latest, edtf, precision] = ['', 'Latest', 'Edtf', 'Precision'].map((column) => cells[name + column])
  if (!(date instanceof Date && latest instanceof Date)) return null
  return { date: toDay(date), latest: toDay(latest), edtf: String(edtf), precision: precision as PrecisionOf }
}
