'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import type { Moment } from '../history/moment.ts'
import type { Present } from './present.ts'
import { DeploymentSymbol } from './Symbol.tsx'
import { shapeOfKind } from './shape.ts'
import { sideOf } from './side.ts'
import { symbolSize } from './symbol-size.ts'
import { useDeploymentLabel } from './use-deployment-label.ts'

/** Deployments of a day as a list, in the reader's alphabet: the map for those who do not see it. */
export function DeploymentList(props: {
  presents: readonly Present[]
  moment: Moment
  onSelect: (slugs: readonly string[]) => void
}) {
  const { presents, moment, onSelect } = props
  const locale = useLocale()
  const labelOf = useDeploymentLabel()
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(locale)
    return presents.toSorted((a, b) => collator.compare(a.deployment.name, b.deployment.name))
  }, [presents, locale])
  return (
    <ul className="deployment-list">
      {sorted.map((present) => (
        <li key={present.deployment.slug}>
          <button onClick={() => onSelect([present.deployment.slug])} type="button">
            <span className="list-symbol">
              <DeploymentSymbol
                shape={shapeOfKind[present.deployment.kind]}
                side={sideOf(present.stretch, moment)}
                size={symbolSize(null)}
                status={present.stretch.status}
              />
            </span>
            <span>{labelOf(present)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
