import { type Prisma, toDay } from '@natlas/db'
import { type Day, holdsOn } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { DeploymentStatus } from './deployment-status.ts'
import { Place, placeOf } from './place.ts'
import './operator.ts'

builder.prismaObject('DeploymentStretch', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Its first day.', resolve: ({ from }) => toDay(from) }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The first day on which something was different; null when nothing was up to the end of the dataset.',
      resolve: ({ to }) => to && toDay(to),
    }),
    status: t.expose('status', { type: DeploymentStatus }),
    statusLabel: t.string({
      nullable: true,
      description: 'What the status meant, as `construction`; null when the record says no more than the status.',
      args: languageArgument,
      resolve: ({ statusLabel }, { language }) => noteIn(statusLabel, language),
    }),
    host: t.relation('host', {
      nullable: true,
      description: 'The sovereign state of the place, de jure; null at sea and in a territory that was no state.',
    }),
    hostTerritory: t.relation('hostTerritory', {
      nullable: true,
      description: 'The territory that was no state in which it stood; null elsewhere.',
    }),
    operators: t.relation('operators', { query: oldestFirst }),
    place: t.field({ type: Place, description: 'Where it was.', resolve: placeOf }),
  }),
})

/** In the order of the records. */
export function oldestFirst() {
  return { orderBy: { id: 'asc' } } as const
}

/** The stretch, of those of a deployment oldest first, in which a day lies; without a day the last one. */
export function stretchOn<Stretch extends { from: Date; to: Date | null }>(
  stretches: readonly Stretch[],
  day: Day | null,
): Stretch | undefined {
  if (!day) return stretches.at(-1)
  return stretches.find(({ from, to }) => holdsOn({ from: toDay(from), to: to && toDay(to) }, day))
}

/** Where a deployment was on a day, and when it was not there, where it had been or was to be. Throws for one without stretches. */
export function placeOn(
  stretches: readonly Prisma.DeploymentStretchGetPayload<object>[],
  day: Day | null,
): typeof Place.$inferType {
  const before = stretches.findLast(({ from }) => !day || toDay(from) <= day)
  const stretch = stretchOn(stretches, day) ?? before ?? stretches[0]
  if (stretch) return placeOf(stretch)
  throw new Error('A deployment has no stretch: its record is in no layer of time.')
}
