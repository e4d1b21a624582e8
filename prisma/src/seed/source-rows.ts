import type { Prisma } from '../../generated/client/client.ts'
import { dateColumns } from './date-columns.ts'
import { searchText } from './search-text.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the documents, with what is counted over the rows of all citations. */
export function sourceRows(
  { sources }: Pick<SeedRecords, 'sources'>,
  citations: readonly { readonly sourceSlug: string; readonly accessed: Date | null }[],
) {
  const counts = new Map<string, number>()
  const read = new Set<string>()
  for (const { sourceSlug, accessed } of citations) {
    counts.set(sourceSlug, (counts.get(sourceSlug) ?? 0) + 1)
    if (accessed !== null) read.add(sourceSlug)
  }
  return sources.map(
    (source): Prisma.SourceCreateManyInput => ({
      slug: source.slug,
      title: source.title,
      publisher: source.publisher,
      authors: source.authors ?? [],
      url: source.url,
      language: source.language,
      kind: source.kind,
      sortTitle: searchText(`${source.title} ${source.publisher}`),
      citationCount: counts.get(source.slug) ?? 0,
      isRead: read.has(source.slug),
      editionOfSlug: source.editionOf ?? null,
      ...dateColumns('published', source.published),
    }),
  )
}
