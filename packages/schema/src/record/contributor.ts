import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

const ContributorRole = builder.enumType('ContributorRole', {
  description: 'As what a state takes part in a deployment.',
  values: {
    FRAMEWORK_NATION: { description: 'It forms the core of a battlegroup and leads it.' },
    LEAD_NATION: { description: 'It leads.' },
    CONTRIBUTOR: { description: 'It sends forces.' },
    HOST_NATION: { description: 'It takes part with forces at home.' },
  } as const,
})

/** A state that took part in a deployment for a time. */
export const Contributor = builder.prismaObject('Contributor', {
  fields: (t) => ({
    country: t.relation('country'),
    role: t.expose('role', { type: ContributorRole }),
    from: t.field({
      type: HistoricalDate,
      description: 'The first day on which it took part.',
      resolve: (contributor) => historicalDate(contributor, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer did; null when it did on the last day of the dataset.',
      resolve: (contributor) => historicalDate(contributor, 'to'),
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
