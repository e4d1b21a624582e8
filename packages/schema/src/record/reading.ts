import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'

builder.prismaObject('Reading', {
  fields: (t) => ({
    by: t.string({
      description: 'Who reads it so: a side, or a scholar.',
      args: languageArgument,
      resolve: ({ by }, { language }) => textIn(by, language),
    }),
    text: t.string({
      description: 'How the words are read.',
      args: languageArgument,
      resolve: ({ text }, { language }) => textIn(text, language),
    }),
    sources: t.relation('citations', { description: 'Where that is said.', query: { orderBy: { id: 'asc' } } }),
  }),
})
