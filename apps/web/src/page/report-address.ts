/** What a report tells of itself. */
export interface Report {
  readonly subject: string
  readonly body: string
  /** Type and slug of the record, as `event/bucharest-summit-2008`. */
  readonly record: string
  /** The path and query that the reader saw. */
  readonly view: string
}

/**
 * The address to which a report goes, with the record and the view filled in: `to` is a mail address, or the address of a
 * form, to which `record` and `view` are added. Null without `to`, or when it is neither.
 */
export function reportAddress(to: string | undefined, { subject, body, record, view }: Report): string | null {
  if (!to) return null
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(to)) {
    return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  }
  if (!/^https?:\/\//.test(to) || !URL.canParse(to)) return null
  const url = new URL(to)
  url.searchParams.set('record', record)
  url.searchParams.set('view', view)
  return url.href
}
