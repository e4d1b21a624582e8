import { useDateText, type WrittenDate } from '../language/use-date-text.ts'

/** A date of history in words, with the date for machines as exact as it is known. */
export function DateText({ date }: { date: WrittenDate }) {
  const text = useDateText()
  // One day of a span is none that a machine could read.
  if (date.edtf.startsWith('[')) return <span>{text(date)}</span>
  return <time dateTime={date.edtf.replace(/[?~%]$/, '')}>{text(date)}</time>
}
