import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

builder.prismaNode('Organization', {
  id: { field: 'code' },
  nullable: true,
  fields: (t) => ({
    code: t.expose('code', { type: 'OrganizationCode' }),
    name: t.string({
      description: 'Its full name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    shortName: t.string({
      description: 'What captions and legends call it.',
      args: languageArgument,
      resolve: ({ shortName }, { language }) => textIn(shortName, language),
    }),
    description: t.string({
      description: 'What belonging to it means in the atlas, and from which day the atlas counts it.',
      args: languageArgument,
      resolve: ({ description }, { language }) => textIn(description, language),
    }),
    from: t.field({
      type: HistoricalDate,
      description: 'Its first day: when the treaty came into force.',
      resolve: (organization) => historicalDate(organization, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer existed; null when it did on the last day of the dataset.',
      resolve: (organization) => historicalDate(organization, 'to'),
    }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('organizations', (t) =>
  t.prismaField({
    type: ['Organization'],
    description: 'All organizations and treaties to which states of the atlas belong over time, oldest first.',
    resolve: (query, _, __, { prisma }) =>
      prisma.organization.findMany({ ...query, orderBy: [{ from: 'asc' }, { code: 'asc' }] }),
  }),
)
