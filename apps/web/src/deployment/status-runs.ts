import type { Day } from '@natlas/timeline'

/** A part of a deployment's time, as far as its status goes. */
interface Part<Status extends string> {
  readonly from: Day
  readonly to: Day | null
  readonly status: Status
}

/** The whole times over which a status held, in their order: stretches that follow each other with one status are one run. */
export function statusRuns<Status extends string>(stretches: readonly Part<Status>[]): Part<Status>[] {
  const runs: Part<Status>[] = []
  for (const { from, to, status } of stretches) {
    const last = runs.at(-1)
    if (last?.status === status && last.to === from) runs[runs.length - 1] = { ...last, to }
    else runs.push({ from, to, status })
  }
  return runs
}
