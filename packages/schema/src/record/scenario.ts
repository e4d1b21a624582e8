import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import './deployment.ts'
import { Speaker } from './speaker.ts'

builder.prismaObject('ScenarioDevelopment', {
  fields: (t) => ({
    date: t.field({
      type: HistoricalDate,
      description: 'When it happened.',
      resolve: (development) => historicalDate(development, 'date'),
    }),
    text: t.string({
      description: 'What happened.',
      args: languageArgument,
      resolve: ({ text }, { language }) => textIn(text, language),
    }),
    deployments: t.relation('deployments', { query: { orderBy: { slug: 'asc' } } }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

/** What somebody said might come. */
export const Scenario = builder.prismaNode('Scenario', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'What might come, in a few words.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    speaker: t.field({
      type: Speaker,
      description: 'Who said it.',
      resolve: ({ speakerName, speakerOffice }) => ({ name: speakerName, office: speakerOffice, country: null }),
    }),
    saidOn: t.field({
      type: HistoricalDate,
      description: 'When it was said, or published where the day of speaking is not known.',
      resolve: (scenario) => historicalDate(scenario, 'saidOn'),
    }),
    summary: t.string({
      description: 'What might come, as the speaker said.',
      args: languageArgument,
      resolve: ({ summary }, { language }) => textIn(summary, language),
    }),
    certainty: t.string({
      description: 'How sure the speaker was, in the own words of the speaker or close to them.',
      args: languageArgument,
      resolve: ({ certainty }, { language }) => textIn(certainty, language),
    }),
    conditions: t.stringList({
      description: 'On what it depended, as the speaker said; empty when nothing was named.',
      args: languageArgument,
      resolve: ({ conditions }, { language }) => conditions.map((condition) => textIn(condition, language)),
    }),
    deployments: t.relation('deployments', { query: { orderBy: { slug: 'asc' } } }),
    developments: t.relation('developments', { query: { orderBy: { id: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('scenarios', (t) =>
  t.prismaField({
    type: ['Scenario'],
    description: 'What was said that might come, with what then happened beside it; oldest first.',
    resolve: (query, _, __, { prisma }) =>
      prisma.scenario.findMany({ ...query, orderBy: [{ saidOn: 'asc' }, { slug: 'asc' }] }),
  }),
)

builder.queryField('scenario', (t) =>
  t.prismaField({
    type: 'Scenario',
    nullable: true,
    description: 'The scenario with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.scenario.findUnique({ ...query, where: { slug } }),
  }),
)
