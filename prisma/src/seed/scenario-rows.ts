import { Prisma } from '../../generated/client/client.ts'
import { dateColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the scenarios: themselves, and what then happened. */
export function scenarioRows({ scenarios }: Pick<SeedRecords, 'scenarios'>) {
  return {
    scenarios: scenarios.map(
      (scenario): Prisma.ScenarioCreateManyInput => ({
        slug: scenario.slug,
        name: scenario.name,
        speakerName: scenario.speaker.name,
        speakerOffice: scenario.speaker.office ?? Prisma.DbNull,
        summary: scenario.summary,
        certainty: scenario.certainty,
        conditions: scenario.conditions,
        note: scenario.note ?? Prisma.DbNull,
        ...dateColumns('saidOn', scenario.saidOn),
      }),
    ),
    developments: numbered(
      scenarios.flatMap(({ slug, developments }) =>
        developments.map((development) => ({
          scenarioSlug: slug,
          text: development.text,
          ...dateColumns('date', development.date),
        })),
      ),
    ),
  }
}
