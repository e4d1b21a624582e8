import { badgeRadius, type Cluster } from '../deployment/cluster.ts'
import { isRough, type Marked } from '../deployment/marked.ts'
import { DeploymentSymbol } from '../deployment/Symbol.tsx'
import { shapeOfKind } from '../deployment/shape.ts'
import { enlarged } from './marks-in.ts'
import '../deployment/markers.css'

/** A symbol on a picture of the map, or the badge of several that would cover one another. */
export function StaticMark({ mark: { x, y, spots } }: { mark: Cluster<Marked> }) {
  const [first] = spots
  if (!first) return null
  const names = spots.map(({ present }) => present.deployment.name)
  const radius = badgeRadius(spots.length)
  return (
    <g
      data-deployments={spots.map(({ key }) => key).join(' ')}
      transform={`translate(${Math.round(x)} ${Math.round(y)}) scale(${enlarged})`}
    >
      <title>{names.join(', ')}</title>
      {spots.length > 1 ? (
        <>
          <circle className="cluster-ground" r={radius} />
          <circle
            className="cluster-rim"
            data-imagined={first.kind === 'HYPOTHETICAL' || undefined}
            data-side={first.side}
            r={radius - 2.5}
          />
          <text className="cluster-count" dy="0.36em">
            {spots.length}
          </text>
        </>
      ) : (
        <DeploymentSymbol
          isCentred
          isFaint={first.present.isUncertain}
          isRough={isRough(first.present)}
          shape={shapeOfKind[first.present.deployment.kind]}
          side={first.side}
          size={first.size}
          status={first.present.stretch.status}
        />
      )}
    </g>
  )
}
