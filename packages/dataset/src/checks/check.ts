import type { Dataset } from '../dataset.ts'
import type { Fault } from '../fault.ts'

/** A rule across records: what of the dataset breaks it. */
export type Check = (dataset: Dataset) => Fault[]

/** A fault at a field of a record. */
export function faultAt(record: { file: string; slug: string }, field: string, problem: string, remedy: string): Fault {
  return { file: record.file, record: record.slug, field, problem, remedy }
}
