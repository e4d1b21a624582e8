import { addDays } from '@natlas/timeline'
import { Prisma } from '../../generated/client/client.ts'
import { fromDay } from '../day.ts'
import { dateColumns } from './date-columns.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the events. */
export function eventRows({ events }: Pick<SeedRecords, 'events'>) {
  return events.map((event): Prisma.EventCreateManyInput => {
    const isOngoing = event.until === null
    const last = event.until?.latest ?? event.date.latest
    return {
      slug: event.slug,
      title: event.title,
      kind: event.kind,
      isOngoing,
      over: isOngoing ? null : fromDay(addDays(last, 1)),
      placeName: event.place?.name ?? Prisma.DbNull,
      lat: event.place?.lat ?? null,
      lon: event.place?.lon ?? null,
      tags: event.tags,
      isMajor: event.isMajor,
      summary: event.summary,
      note: event.note ?? Prisma.DbNull,
      ...dateColumns('date', event.date),
      ...dateColumns('until', event.until),
    }
  })
}
