/** A claim on a scale from nothing to `most`. */
export interface RangeBarProps {
  readonly min: number | null
  readonly max: number | null
  readonly most: number
  readonly isCurrent: boolean
}

const width = 100

/** Full up to the least, pale up to the most; an open end is dashed. */
export function RangeBar({ min, max, most, isCurrent }: RangeBarProps) {
  const x = (count: number) => (most > 0 ? (count / most) * width : 0)
  const least = x(min ?? 0)
  const end = x(max ?? min ?? 0)
  return (
    <svg
      aria-hidden="true"
      className="range-bar"
      {...(isCurrent ? { 'data-current': '' } : {})}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} 10`}
    >
      <rect className="range-ground" height="10" width={width} />
      <rect className="range-most" height="10" width={end} />
      <rect className="range-least" height="10" width={least} />
      {(min === null || max === null) && (
        <line
          className="range-open"
          vectorEffect="non-scaling-stroke"
          x1={end}
          x2={Math.min(width, end + 12)}
          y1="5"
          y2="5"
        />
      )}
    </svg>
  )
}
