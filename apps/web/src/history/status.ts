/** How the map colours a state, the strongest tie first. */
export const statuses = [
  'NATO',
  /** A member of NATO that takes no part in its integrated military command structure. */
  'NATO_OUTSIDE_COMMAND',
  /** Signed, and not yet bound; likewise for the other alliances. */
  'NATO_SIGNATORY',
  'WTO',
  'WTO_SUSPENDED',
  'WTO_SIGNATORY',
  'CSTO',
  'CSTO_SUSPENDED',
  'CSTO_SIGNATORY',
  'NONE',
  /** Outside the theatre, where the atlas knows no history. */
  'ELSEWHERE',
] as const

/** A colour of the map. */
export type Status = (typeof statuses)[number]

/** Whether the status fills its land with an alliance's colour. */
export function isColoured(status: Status): boolean {
  return status !== 'NONE' && status !== 'ELSEWHERE' && !status.endsWith('_SIGNATORY')
}
