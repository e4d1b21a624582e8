import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { inTime } from '../input/time-order.ts'
import { EventKind } from './event-kind.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { Spot } from './spot.ts'

/** Something that happened. */
export const Event = builder.prismaNode('Event', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.string({
      description: 'What it is called, or what happened, in few words.',
      args: languageArgument,
      resolve: ({ title }, { language }) => textIn(title, language),
    }),
    kind: t.expose('kind', { type: EventKind }),
    date: t.field({
      type: HistoricalDate,
      description: 'When it happened, or began.',
      resolve: (event) => historicalDate(event, 'date'),
    }),
    until: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'Its last day; null when it lasted no longer than `date` says, and when it `isOngoing`.',
      resolve: (event) => historicalDate(event, 'until'),
    }),
    isOngoing: t.exposeBoolean('isOngoing'),
    place: t.field({
      type: Spot,
      nullable: true,
      description: 'Where it happened; null when it has no one place.',
      resolve: ({ placeName, lat, lon }) => (lat === null || lon === null ? null : { name: placeName, lat, lon }),
    }),
    countries: t.relation('countries', { query: { orderBy: { code: 'asc' } } }),
    territories: t.relation('territories', { query: { orderBy: { code: 'asc' } } }),
    organizations: t.relation('organizations', { query: { orderBy: { code: 'asc' } } }),
    tags: t.exposeStringList('tags'),
    isMajor: t.exposeBoolean('isMajor'),
    summary: t.string({
      description: 'What happened, in one sentence.',
      args: languageArgument,
      resolve: ({ summary }, { language }) => textIn(summary, language),
    }),
    deployments: t.relation('deployments', { query: { orderBy: { slug: 'asc' } } }),
    statements: t.relation('statements', { query: { orderBy: inTime() } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.prismaObjectField('Country', 'events', (t) =>
  t.relation('events', {
    description: 'What happened that it took part in, or that was about it, oldest first.',
    query: { orderBy: inTime() },
  }),
)

builder.prismaObjectField('Organization', 'events', (t) =>
  t.relation('events', { description: 'What happened that was about it, oldest first.', query: { orderBy: inTime() } }),
)

builder.prismaObjectField('Deployment', 'events', (t) =>
  t.relation('events', { description: 'What began, ended or changed it, oldest first.', query: { orderBy: inTime() } }),
)
