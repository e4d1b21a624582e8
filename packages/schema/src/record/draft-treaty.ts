import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import './draft-touch.ts'

builder.prismaObject('DraftArticle', {
  fields: (t) => ({
    number: t.exposeInt('number'),
    subject: t.string({
      description: 'What it is about.',
      args: languageArgument,
      resolve: ({ subject }, { language }) => textIn(subject, language),
    }),
    summary: t.string({
      description: 'What it says, in own words.',
      args: languageArgument,
      resolve: ({ summary }, { language }) => textIn(summary, language),
    }),
    answer: t.string({
      nullable: true,
      description: 'What the other parties answered, in own words; null when the record names no answer.',
      args: languageArgument,
      resolve: ({ answer }, { language }) => noteIn(answer, language),
    }),
    touches: t.relation('touches', { query: { orderBy: { id: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

/** A draft treaty and its articles. */
export const DraftTreaty = builder.prismaNode('DraftTreaty', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'Its name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    handedOverOn: t.field({
      type: HistoricalDate,
      description: 'When it was handed over.',
      resolve: (treaty) => historicalDate(treaty, 'handedOverOn'),
    }),
    publishedOn: t.field({
      type: HistoricalDate,
      description: 'When it was published: the day for which the deployments are counted.',
      resolve: (treaty) => historicalDate(treaty, 'publishedOn'),
    }),
    parties: t.string({
      description: 'Who would have signed it.',
      args: languageArgument,
      resolve: ({ parties }, { language }) => textIn(parties, language),
    }),
    articles: t.relation('articles', { query: { orderBy: { number: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('draftTreaties', (t) =>
  t.prismaField({
    type: ['DraftTreaty'],
    description:
      'Draft treaties article by article, with the deployments that each would have concerned on both sides.',
    resolve: (query, _, __, { prisma }) => prisma.draftTreaty.findMany({ ...query, orderBy: { slug: 'asc' } }),
  }),
)

builder.queryField('draftTreaty', (t) =>
  t.prismaField({
    type: 'DraftTreaty',
    nullable: true,
    description: 'The draft treaty with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.draftTreaty.findUnique({ ...query, where: { slug } }),
  }),
)
