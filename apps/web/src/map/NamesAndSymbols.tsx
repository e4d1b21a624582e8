'use client'

import { useMemo } from 'react'
import { isWide } from '../deployment/cluster.ts'
import { DeploymentMarkers } from '../deployment/DeploymentMarkers.tsx'
import type { Present } from '../deployment/present.ts'
import { useMarked } from '../deployment/use-marked.ts'
import type { Moment } from '../history/moment.ts'
import { type NamedLand, StateNames } from './StateNames.tsx'

/** What is written and set upon the map. */
export interface NamesAndSymbolsProps {
  readonly lands: readonly NamedLand[]
  readonly coveredRight: number
  readonly presents: readonly Present[]
  readonly moment: Moment
  readonly selected: readonly string[]
  readonly onSelect: (slugs: readonly string[]) => void
}

/** Pixels of room that a symbol wants between itself and a name. */
const gap = 1

/** Symbols of deployments, and names of states that make way for them where they can. */
export function NamesAndSymbols(props: NamesAndSymbolsProps) {
  const { lands, coveredRight, presents, moment, selected, onSelect } = props
  const groups = useMarked(presents, moment)
  // Names may stand upon the wide ones.
  const obstacles = useMemo(
    () =>
      groups
        .filter(({ spots: [first] }) => first && !isWide(first))
        .map(({ x, y, radius }) => ({ x, y, radius: radius + gap })),
    [groups],
  )
  return (
    <>
      <StateNames coveredRight={coveredRight} lands={lands} obstacles={obstacles} />
      <DeploymentMarkers groups={groups} onSelect={onSelect} selected={selected} />
    </>
  )
}
