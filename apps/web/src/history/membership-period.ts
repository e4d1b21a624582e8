import type { Period } from '@natlas/timeline'
import type { Basis } from '../view/view.ts'
import { type Membership, periodOf } from './history.ts'

/** When a membership holds, counted from the signature, from its force, or from the ceremony. */
export function membershipPeriod(membership: Membership, basis: Basis): Period {
  const { from, to } = periodOf(membership)
  return { from: startOf(membership, basis) ?? from, to }
}

function startOf({ accession }: Membership, basis: Basis): string | undefined {
  // As in the API: what the record does not date falls back to the day in force.
  if (basis === 'SIGNED') return accession?.protocolSignedOn?.date
  if (basis === 'CEREMONY') return accession?.ceremonyOn?.date
  return undefined
}
