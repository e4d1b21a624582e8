import { checkDataset } from './check-dataset.ts'
import { citedIn } from './checks/sources.ts'
import { faultLine } from './fault.ts'
import { readDataset } from './read-dataset.ts'

const faults = checkDataset()
for (const fault of faults) console.error(faultLine(fault))
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the records.`)
  process.exitCode = 1
} else {
  const { dataset } = readDataset()
  const { countries, memberships, organizations, sources, specialTerritories, territory } = dataset
  const citations = citedIn(dataset).flatMap((it) => it.citations)
  const read = citations.filter((it) => it.accessed !== null).length
  const share = Math.round((100 * read) / citations.length)
  process.stdout.write(
    `No fault in ${countries.length} countries, ${specialTerritories.length} territories, ${organizations.length} organizations, ` +
      `${memberships.length} memberships, ${territory.length} atoms that changed hands, ${sources.length} sources; ` +
      `${share} % of ${citations.length} citations were read.\n`,
  )
}
