import { builder } from '../builder.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

/** From when to when a state was one. */
export const Existence = builder.prismaObject('Country', {
  variant: 'Existence',
  description: 'From when to when a state was one.',
  fields: (t) => ({
    from: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'Its first day; null when it is older than the atlas (1949-01-01).',
      resolve: (country) => historicalDate(country, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer existed; null when it did on the last day of the dataset.',
      resolve: (country) => historicalDate(country, 'to'),
    }),
  }),
})
