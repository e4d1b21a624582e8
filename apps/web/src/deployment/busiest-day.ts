import { type Day, holdsOn } from '@natlas/timeline'
import { periodOf } from '../history/history.ts'

type Dated = Parameters<typeof periodOf>[0] & { readonly from: { readonly date: Day } }

/**
 * The first day on which most of some deployments stood, not before `earliest`; null when there are none, or when at least
 * half as many as then still stand, since the last day of the atlas then shows them well enough.
 */
export function busiestDay(deployments: readonly Dated[], earliest: Day): Day | null {
  const days = deployments.map(({ from }) => (from.date < earliest ? earliest : from.date)).sort()
  const standing = (day: Day) => deployments.filter((it) => holdsOn(periodOf(it), day)).length
  const most = Math.max(...days.map(standing))
  if (deployments.filter(({ to }) => !to).length * 2 >= most) return null
  return days.find((day) => standing(day) === most) ?? null
}
