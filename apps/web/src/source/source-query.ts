import type { SourceKind } from '../../generated/graphql.ts'
import { type SearchParams, searchValue } from '../page/search-values.ts'

/** What sorts of documents there are. */
export const kinds: readonly SourceKind[] = [
  'TREATY',
  'OFFICIAL',
  'ARCHIVE',
  'ACADEMIC',
  'THINK_TANK',
  'NEWS',
  'REFERENCE',
  'DATASET',
]

/** What a reader asks the list of sources for, as the address has it. */
export interface SourceQuery {
  readonly text: string | undefined
  readonly kind: SourceKind | undefined
  readonly read: 'yes' | 'no' | undefined
  readonly after: string | undefined
}

/** Reads the address of the list of sources; what it cannot read is left out. */
export async function readSourceQuery(search: SearchParams): Promise<SourceQuery> {
  const [text, kind, read, after] = await Promise.all(
    ['text', 'kind', 'read', 'after'].map((name) => searchValue(search, name)),
  )
  return {
    text,
    kind: kinds.find((one) => one === kind),
    read: read === 'yes' || read === 'no' ? read : undefined,
    after,
  }
}
