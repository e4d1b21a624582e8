import type { Day, Period } from '@natlas/timeline'
import { holdsOn } from '@natlas/timeline'
import type { Dataset } from './dataset.ts'
import { periodOf } from './period-of.ts'

type Deployment = Dataset['deployments'][number]
type Phase = NonNullable<Deployment['phases']>[number]

/** A time in which nothing about a deployment changed but its strength and its contributors. */
export interface DeploymentStretch extends Pick<Deployment, 'status' | 'host' | 'operators' | 'place'> {
  /** Its first day, and the first day on which something was different: null when that had not come by the last day of the dataset. */
  readonly from: Day
  readonly to: Day | null
  /** What the status meant, as `construction`; null where the record says no more than the status. */
  readonly statusLabel: Extract<Phase, { field: 'STATUS' }>['label'] | null
}

/**
 * The history of a deployment as stretches, oldest first and without overlap. Between `from` and `to` of the record its own
 * values hold unless a phase says otherwise; before and after there is a stretch only where a phase of `STATUS` tells of it.
 */
export function deploymentStretches(record: Deployment): DeploymentStretch[] {
  const phases = (record.phases ?? []).map((phase) => ({ ...phase, period: periodOf(phase) }))
  const there = periodOf(record)
  const days = cuts([there, ...phases.map(({ period }) => period)])
  return days.flatMap((from, index) => {
    const held = phases.filter(({ period }) => holdsOn(period, from))
    const status = held.findLast(({ field }) => field === 'STATUS')
    if (!status && !holdsOn(there, from)) return []
    return [
      {
        from,
        to: days[index + 1] ?? null,
        status: status?.field === 'STATUS' ? status.value : record.status,
        statusLabel: (status?.field === 'STATUS' && status.label) || null,
        host: hostOf(held) ?? record.host,
        operators: operatorsOf(held) ?? record.operators,
        place: placeOf(held) ?? record.place,
      },
    ]
  })
}

/** Every day on which one of the periods begins or ends, oldest first. */
function cuts(periods: readonly Period[]): Day[] {
  const days = periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  return [...new Set(days)].sort()
}

function hostOf(held: readonly Phase[]) {
  return held.flatMap((phase) => (phase.field === 'HOST' ? [phase.value] : [])).at(-1)
}

function placeOf(held: readonly Phase[]) {
  return held.flatMap((phase) => (phase.field === 'PLACE' ? [phase.value] : [])).at(-1)
}

function operatorsOf(held: readonly Phase[]) {
  const operators = held.flatMap((phase) => (phase.field === 'OPERATOR' ? [phase.value] : []))
  return operators.length > 0 ? operators : undefined
}
