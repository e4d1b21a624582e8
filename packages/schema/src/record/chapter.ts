import { toDay } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { Event } from './event.ts'
import { Statement } from './statement.ts'

const Camera = builder.objectRef<{ lat: number; lon: number; spanKm: number }>('Camera').implement({
  description: 'Where the map looks.',
  fields: (t) => ({
    lat: t.exposeFloat('lat', { description: 'Degrees north of the centre.' }),
    lon: t.exposeFloat('lon', { description: 'Degrees east of the centre.' }),
    spanKm: t.exposeFloat('spanKm', { description: 'The width of what is seen, in kilometres.' }),
  }),
})

/** A step of the story. */
export const Chapter = builder.prismaNode('Chapter', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    order: t.exposeInt('order'),
    title: t.string({
      description: 'Its title.',
      args: languageArgument,
      resolve: ({ title }, { language }) => textIn(title, language),
    }),
    date: t.field({ type: 'Date', description: 'The day that the map shows.', resolve: ({ date }) => toDay(date) }),
    camera: t.field({
      type: Camera,
      description: 'Where the map looks.',
      resolve: ({ lat, lon, spanKm }) => ({ lat, lon, spanKm }),
    }),
    layers: t.relation('layers', { query: { orderBy: [{ order: 'asc' }, { slug: 'asc' }] } }),
    country: t.relation('country', { nullable: true }),
    text: t.string({
      description: 'What there is to see, in 60 to 120 words of English.',
      args: languageArgument,
      resolve: ({ text }, { language }) => textIn(text, language),
    }),
    questions: t.stringList({
      description: 'Questions for a class.',
      args: languageArgument,
      resolve: ({ questions }, { language }) => questions.map((question) => textIn(question, language)),
    }),
    events: t.field({
      type: [Event],
      description: 'The events that it tells of, in its order.',
      select: (_, __, nested) => ({ events: { orderBy: { order: 'asc' }, include: { event: nested() } } }),
      resolve: ({ events }) => events.map(({ event }) => event),
    }),
    statements: t.field({
      type: [Statement],
      description: 'The statements that it tells of, in its order.',
      select: (_, __, nested) => ({ statements: { orderBy: { order: 'asc' }, include: { statement: nested() } } }),
      resolve: ({ statements }) => statements.map(({ statement }) => statement),
    }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('chapter', (t) =>
  t.prismaField({
    type: 'Chapter',
    nullable: true,
    description: 'The chapter with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.chapter.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('story', (t) =>
  t.prismaField({
    type: ['Chapter'],
    description: 'The story of the enlargement as a path through the map, in its order.',
    resolve: (query, _, __, { prisma }) => prisma.chapter.findMany({ ...query, orderBy: { order: 'asc' } }),
  }),
)
