import '../map/map.css'

/** A piece of the border of 1997, as the map draws it. */
export function LineSign() {
  return (
    <svg aria-hidden="true" height="14" viewBox="0 0 28 14" width="28">
      <path className="line" d="M3,7H26" data-kind="line-1997" />
    </svg>
  )
}
