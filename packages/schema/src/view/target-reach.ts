import { builder } from '../builder.ts'
import type { FlightTime as FlightTimeOf } from '../reach/flight-time.ts'
import type { TargetReach as TargetReachOf } from '../reach/reach-of.ts'
import { City } from '../record/city.ts'

const FlightTime = builder.objectRef<FlightTimeOf>('FlightTime').implement({
  description: 'How long a weapon flies, and how that was found.',
  fields: (t) => ({
    minSeconds: t.exposeInt('minSeconds', { description: 'The shortest time in seconds, rounded to ten.' }),
    maxSeconds: t.exposeInt('maxSeconds', { description: 'The longest time in seconds, rounded to ten.' }),
    method: t.exposeString('method', { description: 'How it was found and what that assumes, in English.' }),
  }),
})

/** What a weapon system at one place means for a city. */
export const TargetReach = builder
  .objectRef<TargetReachOf & { readonly target: typeof City.$inferType }>('TargetReach')
  .implement({
    description: 'What a weapon system at one place means for a city.',
    fields: (t) => ({
      place: t.field({ type: City, description: 'The city.', resolve: ({ target }) => target }),
      distanceKm: t.exposeFloat('distanceKm', {
        description: 'How far it is over the ground, in whole kilometres: the geodesic on WGS 84.',
      }),
      inRange: t.exposeBoolean('inRange', {
        nullable: true,
        description: 'Whether it lies within the greatest published range; null where none is published.',
      }),
      inRangeForSure: t.exposeBoolean('inRangeForSure', {
        nullable: true,
        description: 'Whether it lies within the least published range, too; null where none is published.',
      }),
      flightTime: t.expose('flightTime', {
        type: FlightTime,
        nullable: true,
        description: 'How long a flight takes; null where none can be said: see `noFlightTime`.',
      }),
      noFlightTime: t.exposeString('noFlightTime', {
        nullable: true,
        description: 'Why there is no flight time, in English; null where there is one.',
      }),
    }),
  })
