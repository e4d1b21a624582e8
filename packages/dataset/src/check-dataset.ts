import { accessionOrder } from './checks/accession-order.ts'
import type { Check } from './checks/check.ts'
import { deploymentPlaces } from './checks/deployment-places.ts'
import { deployments } from './checks/deployments.ts'
import { duplicateCodes } from './checks/duplicate-codes.ts'
import { existence } from './checks/existence.ts'
import { future } from './checks/future.ts'
import { narrative } from './checks/narrative.ts'
import { overlaps } from './checks/overlaps.ts'
import { ownerTable } from './checks/owner-table.ts'
import { periods } from './checks/periods.ts'
import { ratifications } from './checks/ratifications.ts'
import { references } from './checks/references.ts'
import { sequences } from './checks/sequences.ts'
import { sources, UNCITED } from './checks/sources.ts'
import { unknownCodes } from './checks/unknown-codes.ts'
import { wording } from './checks/wording.ts'
import type { Fault } from './fault.ts'
import { type Reading, readDataset } from './read-dataset.ts'

const checks: readonly Check[] = [
  duplicateCodes,
  unknownCodes,
  periods,
  overlaps,
  sequences,
  existence,
  accessionOrder,
  ownerTable,
  deployments,
  deploymentPlaces,
  references,
  narrative,
  ratifications,
  wording,
  future,
  sources,
]

/** Every fault of the records in a folder (the atlas' own when left out), of form and across records, in one run. */
export function checkDataset(folder?: string): Fault[] {
  return faultsOf(readDataset(folder))
}

/** Every fault of records that were read: those of form, found by reading, and those across records. */
export function faultsOf({ dataset, faults }: Reading): Fault[] {
  const broken = new Set(faults.map((fault) => fault.record))
  const across = checks.flatMap((check) => check(dataset)).filter((fault) => !echoes(broken, fault))
  return [...faults, ...across]
}

/** Whether a fault only repeats that a record could not be read, and would send the editor to the wrong file. */
function echoes(broken: ReadonlySet<string>, fault: Fault): boolean {
  if (broken.size === 0) return false
  return fault.problem === UNCITED || [...broken].some((slug) => fault.problem.includes(`"${slug}"`))
}
