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

const formats = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
} as const satisfies Record<HistoricalDate['precision'], Intl.DateTimeFormatOptions>

/** A date as a reader writes it in each language, as `en:27 May 1997`, and as `--:1997-05-27`. */
export function dateInLanguages({ earliest, precision }: Pick<HistoricalDate, 'earliest' | 'precision'>): string[] {
  const date = new Date(`${earliest}T00:00:00Z`)
  const digits = earliest.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision])
  if (precision === 'YEAR') return [`--:${digits}`]
  const written = languages.map((language) => {
    const locale = language === 'en' ? 'en-GB' : language
    return `${language}:${formatIn(locale, precision).format(date)}`
  })
  return [...written, `--:${digits}`]
}

const made = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than using it a hundred times. */
function formatIn(locale: string, precision: HistoricalDate['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC' })
  made.set(key, format)
  return format
}
