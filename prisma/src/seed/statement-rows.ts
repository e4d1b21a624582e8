import { Prisma } from '../../generated/client/client.ts'
import { dateColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the statements: themselves, and how they are read. */
export function statementRows({ statements, countries }: Pick<SeedRecords, 'statements' | 'countries'>) {
  const states = new Set(countries.map(({ code }) => code))
  return {
    statements: statements.map(
      ({ speaker, quotation, ...statement }): Prisma.StatementCreateManyInput => ({
        slug: statement.slug,
        title: statement.title,
        speakerName: speaker.name,
        speakerOffice: speaker.office ?? Prisma.DbNull,
        // Nobody spoke for a territory that was no state.
        speakerCountryCode: speaker.country !== null && states.has(speaker.country) ? speaker.country : null,
        addressee: statement.addressee ?? Prisma.DbNull,
        forum: statement.forum,
        place: statement.place ?? Prisma.DbNull,
        kind: statement.kind,
        quotationText: quotation.text,
        quotationLanguage: quotation.language,
        quotationSaidIn: quotation.saidIn ?? null,
        translation: statement.translation ?? Prisma.DbNull,
        scope: statement.scope,
        context: statement.context,
        note: statement.note ?? Prisma.DbNull,
        ...dateColumns('date', statement.date),
      }),
    ),
    readings: numbered(
      statements.flatMap(({ slug, readings }) => readings.map(({ by, text }) => ({ statementSlug: slug, by, text }))),
    ),
  }
}
