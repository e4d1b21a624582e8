import { Prisma } from '../../generated/client/client.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the glossary. */
export function termRows({ terms }: Pick<SeedRecords, 'terms'>) {
  return terms.map(
    (term): Prisma.TermCreateManyInput => ({
      slug: term.slug,
      name: term.name,
      kind: term.kind,
      test: term.test,
      avoid: term.avoid ?? {},
      examples: term.examples ?? [],
      note: term.note ?? Prisma.DbNull,
    }),
  )
}
