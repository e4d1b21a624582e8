import type { HistoricalDate } from '../historical-date.ts'
import { type Check, faultAt } from './check.ts'

type Dated = { from?: HistoricalDate | null | undefined; to?: HistoricalDate | null | undefined }

/** What ends has begun before. */
export const periods: Check = ({ countries, deployments, specialTerritories, organizations, memberships }) => [
  ...[...countries, ...deployments, ...specialTerritories, ...organizations].flatMap((record) =>
    ends(record, '', record),
  ),
  ...memberships.flatMap((record) => [
    ...ends(record, '', record),
    ...(record.phases ?? []).flatMap((phase, index) => ends(record, `phases.${index}.`, phase)),
  ]),
]

function ends(record: { file: string; slug: string }, field: string, { from, to }: Dated) {
  if (!from || !to || from.earliest < to.earliest) return []
  const problem = `ends on ${to.edtf}, which is not after its beginning on ${from.edtf}`
  return [faultAt(record, `${field}to`, problem, 'give the first day on which it no longer held')]
}
