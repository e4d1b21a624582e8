import { useDateText, type WrittenDate } from '../language/use-date-text.ts'

/** A date of history in words, with the date for machines as exact as it is known. */
export function DateText({ date }: { date: WrittenDate }) {
  const text = useDateText()
  return <time dateTime={date.edtf.replace(/[?~%]$/, '')}>{text(date)}</time>
}
