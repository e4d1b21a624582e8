import type { Status } from '../history/status.ts'
import './legend.css'

/** A small square in the colour of a status. */
export function Swatch({ status, isTerritory = false }: { status: Status; isTerritory?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className="swatch"
      data-status={status}
      {...(isTerritory ? { 'data-territory': '' } : {})}
      viewBox="0 0 14 14"
    >
      <rect height="14" width="14" />
    </svg>
  )
}
