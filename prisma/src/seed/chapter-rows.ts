import { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the story: its chapters, and of which events and statements each tells, in its order. */
export function chapterRows({ chapters, countries }: Pick<SeedRecords, 'chapters' | 'countries'>) {
  const states = new Set(countries.map(({ code }) => code))
  return {
    chapters: chapters.map(
      ({ country = null, ...chapter }): Prisma.ChapterCreateManyInput => ({
        slug: chapter.slug,
        order: chapter.order,
        title: chapter.title,
        date: fromDay(chapter.date),
        ...chapter.camera,
        countryCode: country !== null && states.has(country) ? country : null,
        text: chapter.text,
        questions: chapter.questions,
        note: chapter.note ?? Prisma.DbNull,
      }),
    ),
    events: chapters.flatMap(({ slug, events }) =>
      events.map((event, order) => ({ chapterSlug: slug, eventSlug: event, order })),
    ),
    statements: chapters.flatMap(({ slug, statements = [] }) =>
      statements.map((statement, order) => ({ chapterSlug: slug, statementSlug: statement, order })),
    ),
  }
}
