import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
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
    accession: t.relation('accession', { nullable: false, onNull: 'error' }),
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

builder.queryField('membership', (t) =>
  t.prismaField({
    type: 'Membership',
    nullable: true,
    description: 'The membership with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `nato-poland`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.membership.findUnique({ ...query, where: { slug } }),
  }),
)
