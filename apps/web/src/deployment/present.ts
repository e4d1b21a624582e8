import { claimPeriod, type Day, type Envelope, holdsOn, strengthOn } from '@natlas/timeline'
import { type Deployment, type Deployments, deploymentsOf, type StrengthClaim, type Stretch } from './deployments.ts'

/** A deployment as it stood on a day. */
export interface Present {
  readonly deployment: Deployment
  readonly stretch: Stretch
  /** What is claimed of its strength that day; null when nobody said anything. */
  readonly strength: Envelope<StrengthClaim> | null
  /** It may not yet have been there, or no longer: the day lies within what a date of the record can mean. */
  readonly isUncertain: boolean
}

/** The deployments that are wanted as they stood on a day: what was there, was said to be, was announced or imagined, but not what was given up. */
export function presentOn(all: Deployments, isWanted: (deployment: Deployment) => boolean, day: Day): Present[] {
  return deploymentsOf(all).flatMap((deployment) => {
    if (!isWanted(deployment)) return []
    const stretch = deployment.stretches.find((it) => holdsOn(it, day))
    if (!stretch || stretch.status === 'CANCELLED') return []
    return [
      {
        deployment,
        stretch,
        strength: strengthOn(deployment.strengths, day),
        isUncertain: isUncertain(deployment, day),
      },
    ]
  })
}

/** Whether a deployment belongs to one of some layers. */
export function inLayers(layers: ReadonlySet<string>): (deployment: Deployment) => boolean {
  return (deployment) => deployment.layers.some(({ slug }) => layers.has(slug))
}

/** The days on which what `presentOn` gives of all deployments changes, oldest first. */
export function deploymentDays(all: Deployments): Day[] {
  const days = deploymentsOf(all)
    .flatMap(({ stretches, strengths, from, to }) => [
      ...stretches.flatMap((stretch) => [stretch.from, stretch.to]),
      ...strengths.flatMap((claim) => Object.values(claimPeriod(claim))),
      from.latest,
      to?.latest,
    ])
    .filter((day) => day !== null && day !== undefined)
  return [...new Set(days)].sort()
}

/** The days on which one of the deployments that are wanted comes, goes, or stands otherwise, oldest first: what a reader steps through. */
export function stepDays(all: Deployments, isWanted: (deployment: Deployment) => boolean): Day[] {
  const days = deploymentsOf(all)
    .filter(isWanted)
    .flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]))
    .filter((day) => day !== null)
  return [...new Set(days)].sort()
}

function isUncertain({ from, to }: Deployment, day: Day): boolean {
  return (from.date <= day && day < from.latest) || (to !== null && to.date <= day && day < to.latest)
}
