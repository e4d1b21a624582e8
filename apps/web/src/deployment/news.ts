import { addDays, type Day, holdsOn } from '@natlas/timeline'
import { type Deployment, type Deployments, deploymentsOf, type Stretch } from './deployments.ts'

/** What of some deployments changed on the last day on which any did. */
export interface News {
  readonly day: Day
  readonly arrived: readonly Deployment[]
  readonly left: readonly Deployment[]
  /** Those that stayed and stood otherwise, with how. */
  readonly changed: readonly { readonly deployment: Deployment; readonly status: Stretch['status'] }[]
}

/** The last news up to a day about the deployments that are wanted; null when nothing had changed yet. What was given up counts as gone. */
export function newsOn(all: Deployments, isWanted: (deployment: Deployment) => boolean, day: Day): News | null {
  const wanted = deploymentsOf(all).filter(isWanted)
  const last = wanted
    .flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]))
    .filter((it): it is Day => it !== null && it <= day)
    .toSorted()
    .at(-1)
  if (!last) return null
  const changes = wanted.map((deployment) => ({
    deployment,
    before: statusOn(deployment, addDays(last, -1)),
    now: statusOn(deployment, last),
  }))
  return {
    day: last,
    arrived: changes.flatMap(({ deployment, before, now }) => (!before && now ? [deployment] : [])),
    left: changes.flatMap(({ deployment, before, now }) => (before && !now ? [deployment] : [])),
    changed: changes.flatMap(({ deployment, before, now }) =>
      before && now && before !== now ? [{ deployment, status: now }] : [],
    ),
  }
}

function statusOn({ stretches }: Deployment, day: Day): Stretch['status'] | null {
  const status = stretches.find((stretch) => holdsOn(stretch, day))?.status
  return status && status !== 'CANCELLED' ? status : null
}
