import '../map/map.css'

/** The most and the least reach of a weapon, as the map draws them. */
export function RingSign() {
  return (
    <svg aria-hidden="true" height="26" viewBox="-13 -13 26 26" width="26">
      <circle className="reach-ring reach-most" r="11.5" />
      <circle className="reach-ring reach-least" r="6.5" />
    </svg>
  )
}
