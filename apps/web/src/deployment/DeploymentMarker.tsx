'use client'

import { type CSSProperties, memo } from 'react'
import { isRough, type Marked } from './marked.ts'
import { DeploymentSymbol } from './Symbol.tsx'
import { shapeOfKind } from './shape.ts'
import { useDeploymentLabel } from './use-deployment-label.ts'

/** One deployment on the map. */
export interface DeploymentMarkerProps {
  readonly marked: Marked
  readonly isSelected: boolean
  readonly style: CSSProperties
  readonly onSelect: (slugs: readonly string[]) => void
}

/** A symbol that can be pressed, and tells what it is when pointed at or read aloud. */
export const DeploymentMarker = memo(
  function DeploymentMarker({ marked, isSelected, style, onSelect }: DeploymentMarkerProps) {
    const { present, side, size } = marked
    const { deployment, stretch, isUncertain } = present
    const label = useDeploymentLabel()(present)
    return (
      <button
        aria-label={label}
        aria-pressed={isSelected}
        className="deployment"
        data-slug={deployment.slug}
        onClick={() => onSelect([deployment.slug])}
        style={style}
        title={label}
        type="button"
      >
        <DeploymentSymbol
          isFaint={isUncertain}
          isSelected={isSelected}
          isRough={isRough(present)}
          shape={shapeOfKind[deployment.kind]}
          side={side}
          size={size}
          status={stretch.status}
        />
      </button>
    )
  },
  (a, b) =>
    a.isSelected === b.isSelected &&
    a.onSelect === b.onSelect &&
    a.style.transform === b.style.transform &&
    a.marked.side === b.marked.side &&
    a.marked.present === b.marked.present,
)
