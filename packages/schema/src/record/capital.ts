import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

builder.prismaObject('Capital', {
  fields: (t) => ({
    name: t.string({
      description: 'The name of the city.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    from: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it was the capital; null: since the state began.',
      resolve: (capital) => historicalDate(capital, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'The first day on which it no longer was; null: until the state ended, or to the last day of the dataset.',
      resolve: (capital) => historicalDate(capital, 'to'),
    }),
  }),
})
