import type { Day } from '@natlas/timeline'
import { type Kind, kindOf } from './kind-of.ts'
import { ownerOn } from './owner-on.ts'
import type { OwnerTable } from './owner-table.ts'

/** A state or territory on a day, and the atoms that it owned. */
export interface State {
  readonly code: string
  readonly kind: Kind
  /** In the order of their codes; never empty. */
  readonly atoms: readonly string[]
}

/** The states and territories of a day, in the order of their codes. */
export function statesOn(owners: OwnerTable, day: Day): State[] {
  const atoms = new Map<string, string[]>()
  for (const atom of Object.keys(owners).sort()) {
    const owner = ownerOn(owners, atom, day)
    if (owner !== null) atoms.set(owner, [...(atoms.get(owner) ?? []), atom])
  }
  return [...atoms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({ code, kind: kindOf(code), atoms: own }))
}
