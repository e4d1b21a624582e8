import { overlap } from '@natlas/timeline'
import { periodOf, periodText } from '../period-of.ts'
import { type Check, faultAt } from './check.ts'

/** A state belongs to an organization once at a time, and a phase field has one value at a time. */
export const overlaps: Check = ({ memberships }) => [
  ...pairs(memberships)
    .filter(([a, b]) => a.country === b.country && a.organization === b.organization)
    .filter(([a, b]) => overlap(periodOf(a), periodOf(b)))
    .map(([a, b]) =>
      faultAt(
        b,
        'from',
        `overlap: ${b.country} in ${b.organization} ${periodText(periodOf(b))}, and ${a.file} says ${periodText(periodOf(a))}`,
        'end the earlier one on the day on which the later one begins, or merge them',
      ),
    ),
  ...memberships.flatMap((record) =>
    pairs(record.phases ?? [])
      .filter(([a, b]) => a.field === b.field && overlap(periodOf(a), periodOf(b)))
      .map(([a, b]) =>
        faultAt(
          record,
          'phases',
          `overlap: two phases of ${a.field}, ${periodText(periodOf(a))} and ${periodText(periodOf(b))}`,
          'end the earlier one on the day on which the later one begins',
        ),
      ),
  ),
]

/** All pairs of a list, the earlier first. */
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]))
}
