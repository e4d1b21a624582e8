import type { z } from 'zod'
import type { CollectionName, Read } from './collection.ts'
import type { datasetRecord } from './record/dataset.ts'
import type { unchangedTerritoryRecord } from './record/territory.ts'

/** All records, read and in their form: each collection as a list, sorted by slug. */
export type Dataset = z.output<typeof datasetRecord> & {
  /** SHA-256 of all record files, hexadecimal; differs when any byte of them does. */
  readonly sha256: string
  /** Atoms with one owner throughout. */
  readonly unchangedTerritory: z.output<typeof unchangedTerritoryRecord>
} & { readonly [Name in CollectionName]: readonly Read<Name>[] }
