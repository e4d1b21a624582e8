import { useTranslations } from 'next-intl'
import { stripScale } from './strip-scale.ts'

/** A time that the strip shows as a bar. */
export interface Span {
  /** What the row is called; spans of one name share a row. */
  readonly row: string
  /** What the bar tells when one points at it. */
  readonly label?: string
  /** Its first day; null: before the strip begins. */
  readonly from: string | null
  /** The first day after it; null: until the strip ends. */
  readonly to: string | null
  /** What colours it: a code of an organization, or a status. */
  readonly tone?: string
}

/** A day that the strip shows as a line. */
export interface Mark {
  readonly label: string
  readonly day: string
}

/** What a strip shows. */
export interface TimeStripProps {
  readonly label: string
  /** The last day of the atlas. */
  readonly asOf: string
  readonly spans?: readonly Span[]
  readonly marks?: readonly Mark[]
  /** Whether it shows only the years around what it is about, instead of all since 1945. */
  readonly isClose?: boolean
}

/** What a page is about, over the years: bars for times, lines for days. What it shows is told in the text of the page. */
export function TimeStrip({ label, asOf, spans = [], marks = [], isClose = false }: TimeStripProps) {
  const t = useTranslations('pages.strip')
  const days = [
    ...marks.map(({ day }) => day),
    ...spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)),
  ]
  const { at, ticks } = stripScale(asOf, isClose ? days : [])
  const rows = [...new Set(spans.map(({ row }) => row))]
  return (
    <div aria-label={t('label', { label })} className="strip" role="img">
      <div className="strip-plot">
        {ticks.map((year) => (
          <span className="strip-line" key={year} style={{ left: percent(at(`${year}-01-01`)) }} />
        ))}
        {rows.map((row) => {
          const inRow = spans.filter((span) => span.row === row)
          const begin = Math.min(...inRow.map(({ from }) => (from === null ? 0 : at(from))))
          const end = Math.max(...inRow.map(({ to }) => (to === null ? 1 : at(to))))
          return (
            <div className="strip-row" key={row}>
              {/* A name that would leave the strip on the right ends where its last bar does. */}
              <span
                className="strip-name"
                style={
                  begin > 0.5
                    ? { right: percent(1 - end), maxWidth: percent(end) }
                    : { left: percent(begin), maxWidth: percent(1 - begin) }
                }
              >
                {row}
              </span>
              {inRow.map(({ from, to, tone, label }) => {
                const left = from === null ? 0 : at(from)
                const right = to === null ? 1 : at(to)
                return (
                  <span
                    className="strip-bar"
                    data-tone={tone}
                    key={`${from} ${to}`}
                    style={{ left: percent(left), width: percent(Math.max(right - left, 0.003)) }}
                    title={label}
                  />
                )
              })}
            </div>
          )
        })}
        {marks.map(({ day, label }) => (
          <span className="strip-mark" key={`${day} ${label}`} style={{ left: percent(at(day)) }} title={label} />
        ))}
      </div>
      <div className="strip-axis">
        {ticks.map((year) => (
          <span key={year} style={{ left: percent(at(`${year}-01-01`)) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`
}
