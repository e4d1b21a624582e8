import { useTranslations } from 'next-intl'
import { yearOf } from './year-of.ts'

/** A time that the strip shows as a bar. */
export interface Span {
  readonly label: string
  /** Its first day; null: before the strip begins. */
  readonly from: string | null
  /** The first day after it; null: until the strip ends. */
  readonly to: string | null
  /** What colours it: a code of an organization, or a word of `reading.css`. */
  readonly tone?: string
}

/** A day that the strip shows as a line. */
export interface Mark {
  readonly label: string
  readonly day: string
}

const width = 720
const margin = 6
const barHeight = 14
const rowHeight = 18
const axisHeight = 18

/** What a page is about, over the years from 1945 to the end of the atlas: bars for times, lines for days. */
export function TimeStrip(props: { label: string; asOf: string; spans?: readonly Span[]; marks?: readonly Mark[] }) {
  const { label, asOf, spans = [], marks = [] } = props
  const t = useTranslations('pages.strip')
  const first = 1945
  const last = Math.ceil(yearOf(asOf))
  const x = (day: string | null, otherwise: number) =>
    margin +
    ((clamp(day === null ? otherwise : yearOf(day), first, last) - first) / (last - first)) * (width - 2 * margin)
  const rows = Math.max(spans.length, 1)
  const bottom = rows * rowHeight
  const decades = Array.from({ length: Math.floor((last - 1950) / 10) + 1 }, (_, index) => 1950 + index * 10)
  return (
    <svg
      aria-label={t('label', { label })}
      className="strip"
      role="img"
      viewBox={`0 0 ${width} ${bottom + axisHeight}`}
    >
      {decades.map((year) => (
        <g className="strip-year" key={year}>
          <line x1={x(`${year}-01-01`, first)} x2={x(`${year}-01-01`, first)} y1={0} y2={bottom} />
          <text x={x(`${year}-01-01`, first)} y={bottom + 13}>
            {year}
          </text>
        </g>
      ))}
      {spans.map((span, row) => {
        const from = x(span.from, first)
        return (
          <g className="strip-span" data-tone={span.tone} key={`${span.label} ${span.from}`}>
            <title>{span.label}</title>
            <rect
              height={barHeight}
              rx={3}
              width={Math.max(x(span.to, last) - from, 2)}
              x={from}
              y={row * rowHeight + 2}
            />
          </g>
        )
      })}
      {marks.map((mark) => (
        <g className="strip-mark" key={`${mark.day} ${mark.label}`}>
          <title>{mark.label}</title>
          <line x1={x(mark.day, first)} x2={x(mark.day, first)} y1={0} y2={bottom} />
          <circle cx={x(mark.day, first)} cy={bottom / 2} r={3.5} />
        </g>
      ))}
    </svg>
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
