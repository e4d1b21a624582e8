import type { z } from 'zod'
import { type CollectionName, collections } from '../collection.ts'
import type { Dataset } from '../dataset.ts'
import type { citation } from '../record/citation.ts'
import { type Check, faultAt } from './check.ts'

type Located = { file: string; slug: string }
type Cited = Located & { field: string; citations: readonly z.output<typeof citation>[] }

/** What is said of a source that supports nothing. */
export const UNCITED = 'no record cites it'

/** Every citation leads to a source, one that can be read when it was, and no source lies about uncited. */
export const sources: Check = (dataset) => {
  const known = new Map(dataset.sources.map((it) => [it.slug, it]))
  const all = citedIn(dataset)
  const dangling = all.flatMap((record) =>
    record.citations.flatMap((it, index) => {
      if (known.has(it.source)) return []
      const problem = `there is no source "${it.source}"`
      return [
        faultAt(
          record,
          `${record.field}.${index}.source`,
          problem,
          'correct the slug, or add the document to sources/',
        ),
      ]
    }),
  )
  const unread = all.flatMap((record) =>
    record.citations.flatMap((it, index) => {
      if (it.accessed === null || known.get(it.source)?.url !== null) return []
      const problem = 'accessed is set, and the source has no url'
      return [
        faultAt(
          record,
          `${record.field}.${index}.accessed`,
          problem,
          'give the source its url, or set accessed to null',
        ),
      ]
    }),
  )
  const cited = new Set(all.flatMap((it) => it.citations.map((one) => one.source)))
  const uncited = dataset.sources
    .filter((it) => !cited.has(it.slug))
    .map((it) => faultAt(it, '', UNCITED, 'cite it where it supports a fact, or remove it'))
  return [...dangling, ...unread, ...uncited]
}

/** Every list of citations in the records, with where it stands. */
export function citedIn(dataset: Dataset): Cited[] {
  const unchanged = { ...dataset.unchangedTerritory, file: 'territory/unchanged.yaml', slug: 'unchanged' }
  const records = (Object.keys(collections) as CollectionName[]).flatMap((name): Located[] => [...dataset[name]])
  return [...records, unchanged].flatMap((record) =>
    listsIn(record, '').map(([field, citations]) => ({ file: record.file, slug: record.slug, field, citations })),
  )
}

/** Every property named `citations` at any depth of a record, with its path. */
function listsIn(value: unknown, path: string): [path: string, citations: Cited['citations']][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    return key === 'citations' ? [[at, inner] as [string, Cited['citations']]] : listsIn(inner, at)
  })
}
