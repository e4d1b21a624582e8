import type { Day } from '@natlas/timeline'
import type { ScenarioDeploymentFragment } from '../../generated/graphql.ts'

/**
 * The day on which to show a deployment of which something tells: the day that is told of, or the first on which the
 * deployment stands for sure, where that is later. "In January" begins before what was said in the middle of it.
 */
export function dayToShow({ from }: Pick<ScenarioDeploymentFragment, 'from'>, told: { readonly date: Day }): Day {
  if (told.date < from.latest) return from.latest
  return told.date
}
