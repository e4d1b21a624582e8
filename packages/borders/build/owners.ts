import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type OwnerTable, ownerTable } from '../src/owner-table.ts'

const folder = fileURLToPath(new URL('../../dataset/records/territory/', import.meta.url))

interface TerritoryRecord {
  readonly atom: string
  readonly owners: readonly { readonly owner: string; readonly from?: string }[]
}

/**
 * The owner table, from the records as text: their check is the dataset's, here only what the table needs is read.
 * Atoms in the order of their codes.
 */
export function readOwners(): OwnerTable {
  if (!existsSync(`${folder}unchanged.yaml`))
    throw new Error(`${folder}unchanged.yaml is missing; restore the records.`)
  const unchanged: { owners: Record<string, string> } = read('unchanged.yaml')
  const changed = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'unchanged.yaml')
    .map((file): TerritoryRecord => read(file))
  const entries = [
    ...Object.entries(unchanged.owners).map(([atom, owner]) => [atom, [[null, owner]]] as const),
    ...changed.map(({ atom, owners }) => [atom, owners.map(({ owner, from }) => [from ?? null, owner])] as const),
  ]
  const twice = entries.find(([atom], i) => entries.findIndex(([other]) => other === atom) !== i)
  if (twice) throw new Error(`${twice[0]} has two owner records; keep one of them.`)
  return ownerTable(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function read<Form>(file: string): Form {
  return parse(readFileSync(folder + file, 'utf8'))
}
