import { Prisma } from '../../generated/client/client.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the errata. */
export function erratumRows({ errata }: Pick<SeedRecords, 'errata'>) {
  return errata.map(
    (erratum): Prisma.ErratumCreateManyInput => ({
      slug: erratum.slug,
      title: erratum.title,
      part: erratum.part,
      order: erratum.order,
      kind: erratum.kind,
      quote: erratum.quote,
      says: erratum.says,
      shows: erratum.shows,
      note: erratum.note ?? Prisma.DbNull,
    }),
  )
}
