import { isWide } from './cluster.ts'
import type { Stretch } from './deployments.ts'
import { type Shape, shapePath } from './shape.ts'
import type { Side } from './side.ts'
import type { SymbolSize } from './symbol-size.ts'
import './symbol.css'

/** What a symbol says: its shape what, its filling whose, its outline how sure, its size how strong. */
export interface SymbolProps {
  readonly shape: Shape
  readonly side: Side
  readonly status: Stretch['status']
  readonly size: SymbolSize
  /** The place is known only roughly. */
  readonly isRough?: boolean
  /** The day lies where its beginning or end is uncertain. */
  readonly isFaint?: boolean
  readonly isSelected?: boolean
  /** It stands within another picture, around the point where that one has drawn so far. */
  readonly isCentred?: boolean
}

/** Room around the shape for its corners, its outline and the sign of a rough place, in pixels. */
const margin = 7

/** One symbol as its own picture, as large as it needs to be. */
export function DeploymentSymbol(props: SymbolProps) {
  const { shape, side, status, size, isRough = false, isFaint = false, isSelected = false, isCentred } = props
  const { inner, outer, isOpen } = size
  const reach = 1.36 * Math.max(inner, outer ?? 0) + margin
  const hasQuestion = status === 'CLAIMED' || status === 'HYPOTHETICAL'
  const hasDot = side === 'NATO' && status === 'ACTUAL' && shape !== 'RING'
  return (
    <svg
      aria-hidden="true"
      className="symbol"
      data-faint={isFaint || undefined}
      data-side={side}
      data-wide={isWide({ radius: inner }) || undefined}
      data-status={status}
      height={2 * reach}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      width={2 * reach}
      {...(isCentred ? { x: -reach, y: -reach } : {})}
    >
      {isSelected && <circle className="symbol-selected" r={1.2 * Math.max(inner, outer ?? 0) + 5} />}
      {isRough && <circle className="symbol-rough" r={Math.max(inner, outer ?? 0) + 5} />}
      {(outer || isOpen) && (
        <path className="symbol-range" data-open={isOpen || undefined} d={shapePath(shape, outer ?? inner + 4)} />
      )}
      <path className="symbol-ground" d={shapePath(shape, inner)} />
      <path className="symbol-body" d={shapePath(shape, inner)} fillRule="evenodd" />
      {hasDot && <circle className="symbol-dot" r={inner * 0.36} />}
      {side === 'OTHER' && !hasQuestion && <path className="symbol-bar" d={`M${-inner * 0.5},0H${inner * 0.5}`} />}
      {hasQuestion && (
        <text className="symbol-question" dy="0.36em" fontSize={Math.max(9, inner * 1.15)}>
          ?
        </text>
      )}
    </svg>
  )
}
