import type { z } from 'zod'
import type { Dataset } from '../dataset.ts'
import type { citation } from '../record/citation.ts'
import { type Check, faultAt } from './check.ts'

type Cited = { file: string; slug: string; field: string; citations: readonly z.output<typeof citation>[] }

/** What is said of a source that supports nothing. */
export const UNCITED = 'no record cites it'

/** Every citation leads to a source, reads no later than the dataset knows, and no source lies about uncited. */
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
  const { countries, memberships, organizations, specialTerritories, territory, unchangedTerritory } = dataset
  const whole = [...countries, ...memberships, ...organizations, ...specialTerritories, ...territory]
  return [
    ...whole.map((it) => ({ file: it.file, slug: it.slug, field: 'citations', citations: it.citations })),
    ...memberships.flatMap((it) =>
      (it.phases ?? []).map((phase, index) => ({
        ...it,
        field: `phases.${index}.citations`,
        citations: phase.citations,
      })),
    ),
    ...territory.flatMap((it) =>
      it.owners.map((owner, index) => ({
        ...it,
        field: `owners.${index}.citations`,
        citations: owner.citations ?? [],
      })),
    ),
    {
      file: 'territory/unchanged.yaml',
      slug: 'unchanged',
      field: 'citations',
      citations: unchangedTerritory.citations,
    },
  ]
}
