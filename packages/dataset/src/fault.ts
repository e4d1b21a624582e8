/** One thing that is wrong with the records, told so that an editor can mend it without asking. */
export interface Fault {
  /** The file, from the records folder on, as `countries/poland.yaml`. */
  readonly file: string
  /** The record, by its slug. */
  readonly record: string
  /** The field, as a path: `names.0.from`; empty when the whole record is meant. */
  readonly field: string
  /** What is wrong. */
  readonly problem: string
  /** What would be right. */
  readonly remedy: string
}

/** Records that cannot be used. Holds every fault that was found, not only the first. */
export class FaultsError extends Error {
  override name = 'FaultsError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the records:\n${faults.map(faultLine).join('\n')}`,
    )
    this.faults = faults
  }
}

/** A fault as one line: where, what is wrong, what would be right. */
export function faultLine(fault: Fault): string {
  const where = [fault.file, fault.field].filter(Boolean).join(' ')
  return `${where}: ${fault.problem}; ${fault.remedy}`
}
