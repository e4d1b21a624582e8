import type { HistoricalDate } from '../historical-date.ts'
import { type Check, faultAt } from './check.ts'
import { citedIn } from './sources.ts'

/** The records tell what was: nothing begins after `asOf`, and nobody has read a text tomorrow. */
export const future: Check = (dataset) => {
  const { asOf, countries, deployments, events, memberships, organizations, specialTerritories, statements } = dataset
  const today = new Date().toISOString().slice(0, 10)
  const header = { file: 'dataset.yaml', slug: 'dataset' }
  const late = asOf > today ? [faultAt(header, 'asOf', `${asOf} lies in the future`, 'give a day that has been')] : []
  const beyond = (record: { file: string; slug: string; from?: HistoricalDate | null }) => {
    if (!record.from || record.from.earliest <= asOf) return []
    return [
      faultAt(
        record,
        'from',
        `${record.from.edtf} is after asOf, ${asOf}`,
        'correct it, or raise asOf in dataset.yaml',
      ),
    ]
  }
  const unread = citedIn(dataset).flatMap((it) =>
    it.citations.flatMap(({ accessed }, index) => {
      if (accessed === null || accessed <= today) return []
      const problem = `${accessed} lies in the future`
      return [faultAt(it, `${it.field}.${index}.accessed`, problem, 'give the day on which the text was read')]
    }),
  )
  return [
    ...late,
    ...[...events, ...statements].flatMap(({ file, slug, date }) => {
      if (date.earliest <= asOf) return []
      return [faultAt({ file, slug }, 'date', `${date.edtf} is after asOf, ${asOf}`, 'leave it for the next dataset')]
    }),
    ...[...countries, ...deployments, ...memberships, ...organizations, ...specialTerritories].flatMap(beyond),
    ...unread,
  ]
}
