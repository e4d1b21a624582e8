import { builder } from '../builder.ts'
import { languageArgument, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

const MilestoneKind = builder.enumType('MilestoneKind', {
  description: 'What sort of act happened on the way to a membership.',
  values: {
    APPROACH: { description: 'The state asked about membership, or declared it its aim.' },
    DIALOGUE: { description: 'A dialogue on membership began.' },
    ACTION_PLAN: {
      description: 'The Membership Action Plan: asked for, granted, made conditional, activated, or one of its cycles.',
    },
    CONDITION: { description: 'A condition was set, or met.' },
    PROMISE: { description: 'Membership was promised.' },
    REFUSAL: { description: 'Membership or a step to it was refused.' },
    OBJECTION: { description: 'A member objected to it.' },
    AGREEMENT: { description: 'An agreement cleared the way.' },
    REFERENDUM: { description: 'The people voted on it.' },
    PARLIAMENT: { description: 'The parliament of the state voted on it.' },
    TALKS: { description: 'Talks on the accession.' },
  } as const,
})

builder.prismaObject('Milestone', {
  fields: (t) => ({
    kind: t.expose('kind', { type: MilestoneKind }),
    date: t.field({
      type: HistoricalDate,
      description: 'When it happened, or began.',
      resolve: (milestone) => historicalDate(milestone, 'date'),
    }),
    until: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'Its last day; null when it lasted no longer than `date` says.',
      resolve: (milestone) => historicalDate(milestone, 'until'),
    }),
    text: t.string({
      description: 'What happened, in one sentence.',
      args: languageArgument,
      resolve: ({ text }, { language }) => textIn(text, language),
    }),
    sources: t.relation('citations', { description: 'What it rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})
