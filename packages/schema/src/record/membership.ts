import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { Accession } from './accession.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

/** A state in an organization for a time. */
export const Membership = builder.prismaNode('Membership', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    country: t.relation('country'),
    organization: t.relation('organization'),
    from: t.field({
      type: HistoricalDate,
      description: 'In force: the day from which the treaty binds the state, whatever the basis that was asked for.',
      resolve: (membership) => historicalDate(membership, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer belonged; null when it did on the last day of the dataset.',
      resolve: (membership) => historicalDate(membership, 'to'),
    }),
    accession: t.variant(Accession, { description: 'How it came about.' }),
    phases: t.relation('phases', { query: { orderBy: { id: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})
