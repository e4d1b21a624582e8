import { checkDataset } from './check-dataset.ts'
import { citedIn } from './checks/sources.ts'
import { type CollectionName, collections } from './collection.ts'
import { faultLine } from './fault.ts'
import { readDataset } from './read-dataset.ts'

const faults = checkDataset()
for (const fault of faults) console.error(faultLine(fault))
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the records.`)
  process.exitCode = 1
} else {
  const { dataset } = readDataset()
  const citations = citedIn(dataset).flatMap((it) => it.citations)
  const read = citations.filter((it) => it.accessed !== null).length
  const share = Math.round((100 * read) / citations.length)
  const counts = (Object.keys(collections) as CollectionName[]).map(
    (name) => `${dataset[name].length} ${collections[name].folder.replaceAll('-', ' ')}`,
  )
  process.stdout.write(`No fault in ${counts.join(', ')}; ${share} % of ${citations.length} citations were read.\n`)
}
