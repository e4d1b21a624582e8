import { builder } from '../builder.ts'
import { touchedOn } from '../filter/touched-on.ts'
import { languageArgument, textIn } from '../input/language.ts'
import { checkKnown } from '../input/range.ts'
import { askOn } from './asked-on.ts'
import { Deployment } from './deployment.ts'

builder.prismaObject('DraftException', {
  fields: (t) => ({
    deployment: t.relation('deployment'),
    reason: t.string({
      description: 'Why it is not concerned.',
      args: languageArgument,
      resolve: ({ reason }, { language }) => textIn(reason, language),
    }),
  }),
})

builder.prismaObject('DraftTouch', {
  fields: (t) => ({
    side: t.string({
      description: 'Whose obligation it is.',
      args: languageArgument,
      resolve: ({ side }, { language }) => textIn(side, language),
    }),
    reading: t.string({
      description: 'How the words of the article were read to arrive at the deployments.',
      args: languageArgument,
      resolve: ({ reading }, { language }) => textIn(reading, language),
    }),
    deployments: t.field({
      type: [Deployment],
      description:
        'What it would have concerned, by slug: what meets the conditions of the record, on the day `ACTUAL` or `CLAIMED`, and is no exception.',
      args: {
        on: t.arg({
          type: 'Date',
          description: 'The day, from 1949-01-01 to `asOf` of the dataset; null: on which the draft was published.',
        }),
      },
      resolve: async ({ id }, { on }, context, info) => {
        if (on) await checkKnown('on', on, context)
        const touched = (await touchedOn(on ?? null, context)).get(id)
        askOn(info, { on: touched?.day ?? on ?? null })
        return touched?.deployments ?? []
      },
    }),
    exceptions: t.relation('exceptions', { query: { orderBy: { id: 'asc' } } }),
  }),
})
