import { type Day, isDay } from '@natlas/timeline'

/** One owner of an atom, from a day on; `null` for the first: since before the atlas begins. */
export type Ownership = readonly [from: Day | null, owner: string]

/** Who owned each atom, oldest first: an owner holds until the next one follows, so there is no gap by form. */
export type OwnerTable = Readonly<Record<string, readonly Ownership[]>>

/** Takes JSON for the owner table that the build writes. Throws with the atom when its owners are out of order. */
export function ownerTable(json: unknown): OwnerTable {
  if (!isOwnerTable(json)) throw new TypeError('This is no owner table; pass owners.json of @natlas/borders.')
  for (const [atom, owners] of Object.entries(json)) {
    const days = owners.map(([from]) => from)
    if (days[0] !== null || days.slice(1).some((day, i) => day === null || day <= (days[i] ?? '')))
      throw new TypeError(`The owners of ${atom} are out of order; the first has no day, each later one a later day.`)
  }
  return json
}

function isOwnerTable(json: unknown): json is OwnerTable {
  return typeof json === 'object' && json !== null && Object.values(json).every(isOwners)
}

function isOwners(owners: unknown): boolean {
  return Array.isArray(owners) && owners.length > 0 && owners.every(isOwnership)
}

function isOwnership(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 2) return false
  const [from, owner] = entry
  return (from === null || (typeof from === 'string' && isDay(from))) && typeof owner === 'string'
}
