import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

builder.prismaObject('CountryName', {
  fields: (t) => ({
    name: t.string({
      description: 'The name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    from: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it was the name; null: since the state began.',
      resolve: (name) => historicalDate(name, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'The first day on which it no longer was; null: until the state ended, or to the last day of the dataset.',
      resolve: (name) => historicalDate(name, 'to'),
    }),
  }),
})
