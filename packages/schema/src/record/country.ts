import { toDay } from '@natlas/db'
import { type Day, holdsOn } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { checkKnown } from '../input/range.ts'
import './country-name.ts'
import './capital.ts'
import { Existence } from './existence.ts'
import { OrganizationKind } from './organization-kind.ts'

/** A state, present or former. */
export const Country = builder.prismaNode('Country', {
  id: { field: 'code' },
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    alpha2: t.exposeString('alpha2', { nullable: true }),
    name: t.string({
      description: 'Its common name on a day.',
      args: {
        ...languageArgument,
        at: t.arg({
          type: 'Date',
          description:
            'The day, from 1949-01-01 to `asOf` of the dataset; null: its last one. Before the state began its first name is given, after its end the last.',
        }),
      },
      select: { names: { orderBy: { id: 'asc' } } },
      resolve: async ({ names, code }, { language, at }, context) => {
        if (at) await checkKnown('at', at, context)
        return textIn(nameOn(names, at)?.name ?? { en: code }, language)
      },
    }),
    names: t.relation('names', { query: { orderBy: { id: 'asc' } } }),
    capitals: t.relation('capitals', { query: { orderBy: { id: 'asc' } } }),
    existed: t.variant(Existence, { description: 'From when to when it was a state.' }),
    predecessors: t.relation('predecessors', { query: { orderBy: { code: 'asc' } } }),
    successors: t.relation('successors', { query: { orderBy: { code: 'asc' } } }),
    memberships: t.relation('memberships', {
      description: 'Its times in organizations, oldest first.',
      args: {
        organization: t.arg({ type: 'OrganizationCode', description: 'Only those in this one; null: in all.' }),
        organizationKinds: t.arg({
          type: [OrganizationKind],
          description: 'Only those in organizations of one of these kinds; null: of any.',
        }),
      },
      query: ({ organization, organizationKinds }) => ({
        where: {
          ...(organization ? { organizationCode: organization } : {}),
          ...(organizationKinds ? { organization: { kind: { in: organizationKinds } } } : {}),
        },
        orderBy: [{ from: 'asc' }, { slug: 'asc' }],
      }),
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

/** Of the names of a state, oldest first, the one that it had on a day; without a day its last one. */
export function nameOn<Name extends { from: Date | null; to: Date | null }>(
  names: readonly Name[],
  day: Day | null | undefined,
): Name | undefined {
  if (!day) return names.at(-1)
  const then = names.find(({ from, to }) => holdsOn({ from: from && toDay(from), to: to && toDay(to) }, day))
  const [first] = names
  return then ?? (first?.from && toDay(first.from) > day ? first : names.at(-1))
}
