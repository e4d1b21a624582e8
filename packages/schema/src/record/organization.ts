import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { checkKnown } from '../input/range.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { Membership } from './membership.ts'
import { heldOn } from './on-day.ts'
import { OrganizationKind } from './organization-kind.ts'

/** Anything that a state belongs to over time. */
export const Organization = builder.prismaNode('Organization', {
  id: { field: 'code' },
  nullable: true,
  fields: (t) => ({
    code: t.expose('code', { type: 'OrganizationCode' }),
    kind: t.expose('kind', { type: OrganizationKind }),
    name: t.string({
      description: 'Its full name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    shortName: t.string({
      description: 'What captions and legends call it.',
      args: languageArgument,
      resolve: ({ shortName }, { language }) => textIn(shortName, language),
    }),
    description: t.string({
      description: 'What belonging to it means in the atlas, and from which day the atlas counts it.',
      args: languageArgument,
      resolve: ({ description }, { language }) => textIn(description, language),
    }),
    from: t.field({
      type: HistoricalDate,
      description: 'Its first day: when the treaty came into force.',
      resolve: (organization) => historicalDate(organization, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer existed; null when it did on the last day of the dataset.',
      resolve: (organization) => historicalDate(organization, 'to'),
    }),
    memberships: t.field({
      type: [Membership],
      description: 'The times of states in it, oldest first.',
      args: {
        at: t.arg({
          type: 'Date',
          description:
            'Only those that held on this day, in force, from 1949-01-01 to `asOf` of the dataset; null: of any time.',
        }),
      },
      select: ({ at }, _, nested) => ({
        memberships: nested({
          where: at ? heldOn(at, 'IN_FORCE') : {},
          orderBy: [{ from: 'asc' }, { slug: 'asc' }],
        }),
      }),
      resolve: async ({ memberships }, { at }, context) => {
        if (at) await checkKnown('at', at, context)
        return memberships
      },
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

builder.queryField('organization', (t) =>
  t.prismaField({
    type: 'Organization',
    nullable: true,
    description: 'The organization with this code; null when there is none.',
    args: { code: t.arg.string({ required: true, description: 'Its code, as `NATO`.' }) },
    resolve: (query, _, { code }, { prisma }) => prisma.organization.findUnique({ ...query, where: { code } }),
  }),
)

builder.queryField('organizations', (t) =>
  t.prismaField({
    type: ['Organization'],
    description: 'The organizations and treaties to which states of the atlas belong over time, oldest first.',
    args: {
      kinds: t.arg({ type: [OrganizationKind], description: 'Only those of one of these kinds; null: all.' }),
    },
    resolve: (query, _, { kinds }, { prisma }) =>
      prisma.organization.findMany({
        ...query,
        where: kinds ? { kind: { in: kinds } } : {},
        orderBy: [{ from: 'asc' }, { code: 'asc' }],
      }),
  }),
)
