import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

builder.prismaObject('Coverage', {
  fields: (t) => ({
    organization: t.relation('organization'),
    from: t.field({
      type: HistoricalDate,
      description: 'The first day on which it was covered.',
      resolve: (coverage) => historicalDate(coverage, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'The first day on which it was no longer covered; null when it was to the end of the territory or of the dataset.',
      resolve: (coverage) => historicalDate(coverage, 'to'),
    }),
  }),
})

/** What was drawn on its own but was no state. */
export const SpecialTerritory = builder.prismaNode('SpecialTerritory', {
  id: { field: 'code' },
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.string({
      description: 'Its common name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    from: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'Its first day; null when it is older than the atlas (1949-01-01).',
      resolve: (territory) => historicalDate(territory, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer existed; null when it did on the last day of the dataset.',
      resolve: (territory) => historicalDate(territory, 'to'),
    }),
    coverage: t.relation('coverage', { query: { orderBy: { id: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('specialTerritories', (t) =>
  t.prismaField({
    type: ['SpecialTerritory'],
    description:
      'What was drawn on its own but was no state, by code: West Berlin, the Saar, the zones of Trieste and of Germany.',
    resolve: (query, _, __, { prisma }) => prisma.specialTerritory.findMany({ ...query, orderBy: { code: 'asc' } }),
  }),
)
