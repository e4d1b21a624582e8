import '../deployment/markers.css'

/** The badge of several deployments, as an example. */
export function BadgeSign() {
  return (
    <svg aria-hidden="true" height="26" viewBox="-13 -13 26 26" width="26">
      <circle className="cluster-ground" r="12" />
      <circle className="cluster-rim" data-side="OTHER" r="10" />
      <text className="cluster-count" dy="0.36em">
        3
      </text>
    </svg>
  )
}
