import type { AccessionStep } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { Citation } from './citation.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import './milestone.ts'
import { RatificationOrder, ratificationOrder } from './ratification.ts'

/** How a membership came about, or how far a state has come. */
export const Accession = builder.prismaNode('Accession', {
  id: { field: 'slug' },
  nullable: true,
  description:
    'How a membership came about, or how far a state has come on the way to one. A step that has not come, or that the record does not date, is null.',
  fields: (t) => ({
    slug: t.exposeString('slug'),
    country: t.relation('country'),
    organization: t.relation('organization'),
    membership: t.relation('membership', { nullable: true }),
    isCandidacy: t.boolean({
      description: 'Whether no membership has come of it.',
      resolve: ({ membershipSlug }) => membershipSlug === null,
    }),
    summary: t.string({
      nullable: true,
      description: 'How far it came, in one sentence; null for a membership.',
      args: languageArgument,
      resolve: ({ summary }, { language }) => noteIn(summary, language),
    }),
    appliedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the state asked for membership in writing.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'APPLIED'),
    }),
    invitedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the organization invited the state to join, or to talks on joining.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'INVITED'),
    }),
    protocolSignedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the protocol on this accession was signed; for a founder, when the treaty itself was.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'SIGNED'),
    }),
    protocolInForceOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'When the protocol entered into force, since every member had accepted it. The state itself was not yet bound.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'PROTOCOL_IN_FORCE'),
    }),
    depositedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the state deposited its own instrument.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'DEPOSITED'),
    }),
    inForceOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the treaty bound the state: `from` of the membership; null for a candidacy.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'IN_FORCE'),
    }),
    ceremonyOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When its flag was raised, or the accession was celebrated otherwise.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'CEREMONY'),
    }),
    withdrawnOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the state took its application back.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'WITHDRAWN'),
    }),
    milestones: t.relation('milestones', { query: { orderBy: { id: 'asc' } } }),
    ratifications: t.relation('ratifications', {
      description: 'The approval of each ally, and the deposit of its instrument.',
      args: {
        order: t.arg({
          type: RatificationOrder,
          defaultValue: 'DEPOSITED',
          description: 'How they are ordered; null: by the deposit.',
        }),
      },
      query: ({ order }) => ({ orderBy: ratificationOrder(order) }),
    }),
    note: t.string({
      nullable: true,
      description:
        'What is disputed, uncertain or open; null when there is nothing. That of a membership stands at it, too.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.field({
      type: [Citation],
      description: 'What the record rests on: those of the membership where one has come of it.',
      select: (_, __, nested) => ({
        citations: nested({ orderBy: { id: 'asc' } }),
        membership: { include: { citations: nested({ orderBy: { id: 'asc' } }) } },
      }),
      resolve: ({ citations, membership }) => membership?.citations ?? citations,
    }),
  }),
})

builder.prismaObjectField('Country', 'accession', (t) =>
  t.field({
    type: Accession,
    nullable: true,
    description:
      'How its latest membership in an organization came about, or how far it has come without one; null when it has no way there.',
    args: {
      organization: t.arg({
        type: 'OrganizationCode',
        defaultValue: 'NATO',
        description: 'The organization; null: NATO.',
      }),
    },
    select: ({ organization }, _, nested) => ({
      accessions: nested({
        where: { organizationCode: organization ?? 'NATO' },
        orderBy: [{ membership: { from: 'asc' } }, { began: 'asc' }],
      }),
    }),
    resolve: ({ accessions }) =>
      accessions.findLast(({ membershipSlug }) => membershipSlug !== null) ?? accessions.at(-1) ?? null,
  }),
)

function stepOf(steps: readonly AccessionStep[], kind: AccessionStep['kind']) {
  const step = steps.find((it) => it.kind === kind)
  return step ? historicalDate(step, 'date') : null
}
