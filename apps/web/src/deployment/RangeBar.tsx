/** A claim on a scale from nothing to `most`. */
export interface RangeBarProps {
  readonly min: number | null
  readonly max: number | null
  readonly most: number
  readonly emphasis: Emphasis
}

/** How a claim stands out: `first` gives the day its strength, `also` is current beside it, null is of another time. */
export type Emphasis = 'first' | 'also' | null

const width = 100

/** What an open end takes beyond the least: kept free behind the longest bar, too. */
const openEnd = 10

/** Full up to the least, pale up to the most; beyond a least that nobody bounds it is dashed. */
export function RangeBar({ min, max, most, emphasis }: RangeBarProps) {
  const x = (count: number) => (most > 0 ? (count / most) * (width - openEnd) : 0)
  const least = x(min ?? 0)
  const end = x(max ?? min ?? 0)
  return (
    <svg
      aria-hidden="true"
      className="range-bar"
      data-emphasis={emphasis ?? undefined}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} 10`}
    >
      <rect className="range-ground" height="10" width={width} />
      <rect className="range-most" height="10" width={end} />
      <rect className="range-least" height="10" width={least} />
      {max === null && (
        <line className="range-open" vectorEffect="non-scaling-stroke" x1={end} x2={end + openEnd} y1="5" y2="5" />
      )}
    </svg>
  )
}
