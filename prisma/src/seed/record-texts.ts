import { type HistoricalDate, languages } from '@natlas/dataset'

/** A text for readers, by language. */
type Localized = { readonly [Language in (typeof languages)[number]]?: string | undefined }

/** What is inside a record, at any depth, but for its citations. */
function partsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'citations' ? [] : partsOf(part)))
  return [value, ...inner]
}

/** Every text for readers inside a record, in all its languages. */
export function textsIn(record: object): string[] {
  return partsOf(record).flatMap((part) =>
    'en' in part ? Object.values(part).flatMap((text) => (typeof text === 'string' ? [text] : [])) : [],
  )
}

/** Every date of history inside a record. */
export function datesIn(record: object): HistoricalDate[] {
  return partsOf(record).filter((part): part is HistoricalDate => 'edtf' in part)
}

/** Names with their languages, as `en:Poland`. */
export function inLanguages(name: Localized): string[] {
  return languages.flatMap((language) => (name[language] === undefined ? [] : [`${language}:${name[language]}`]))
}

interface Form {
  readonly format: Intl.DateTimeFormatOptions
  /** How many characters of a day in ISO 8601 are known. */
  readonly digits: number
}

/** How a date is written that is known to the day, the month or the year. */
const forms: { readonly [precision: string]: Form | undefined } = {
  DAY: { format: { day: 'numeric', month: 'long', year: 'numeric' }, digits: 10 },
  MONTH: { format: { month: 'long', year: 'numeric' }, digits: 7 },
  YEAR: { format: { year: 'numeric' }, digits: 4 },
}

/** A date as a reader writes it in each language, as `en:27 May 1997`, and as `--:1997-05-27`; of a span its first and its last day. */
export function dateInLanguages(known: Pick<HistoricalDate, 'earliest' | 'latest' | 'precision'>): string[] {
  const { earliest, latest, precision } = known
  const form = forms[precision]
  if (!form) return [earliest, latest].flatMap((day) => dayInLanguages(day))
  const digits = `--:${earliest.slice(0, form.digits)}`
  if (precision === 'YEAR') return [digits]
  const date = new Date(`${earliest}T00:00:00Z`)
  return [...languages.map((language) => `${language}:${formatIn(language, form).format(date)}`), digits]
}

/** The same for a day of the calendar. */
export function dayInLanguages(day: string): string[] {
  return dateInLanguages({ earliest: day, latest: day, precision: 'DAY' })
}

const made = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than using it a hundred times. */
function formatIn(language: string, { format, digits }: Form): Intl.DateTimeFormat {
  const key = `${language} ${digits}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...format, timeZone: 'UTC' })
  made.set(key, fresh)
  return fresh
}
