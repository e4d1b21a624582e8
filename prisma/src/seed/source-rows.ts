import type { Prisma } from '../../generated/client/client.ts'
import { dateColumns } from './date-columns.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the documents. */
export function sourceRows({ sources }: Pick<SeedRecords, 'sources'>) {
  return sources.map(
    (source): Prisma.SourceCreateManyInput => ({
      slug: source.slug,
      title: source.title,
      publisher: source.publisher,
      authors: source.authors ?? [],
      url: source.url,
      language: source.language,
      kind: source.kind,
      editionOfSlug: source.editionOf ?? null,
      ...dateColumns('published', source.published),
    }),
  )
}
