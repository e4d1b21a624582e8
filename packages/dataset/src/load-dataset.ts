import { faultsOf } from './check-dataset.ts'
import type { Dataset } from './dataset.ts'
import { FaultsError } from './fault.ts'
import { readDataset } from './read-dataset.ts'

/** The records of a folder (the atlas' own when left out), checked. Throws a FaultsError that names every fault. */
export function loadDataset(folder?: string): Dataset {
  const reading = readDataset(folder)
  const faults = faultsOf(reading)
  if (faults.length > 0) throw new FaultsError(faults)
  return reading.dataset
}
