import { type Day, stretchAt } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { deploymentSlugs } from '../filter/deployment-slugs.ts'
import { checkWhere, DeploymentWhere } from '../filter/deployment-where.ts'
import { AccessionBasis, type Basis } from '../input/accession-basis.ts'
import { badInput } from '../input/bad-input.ts'
import { checkKnown, firstDay } from '../input/range.ts'
import { askOn } from '../record/asked-on.ts'
import { heldOn } from '../record/on-day.ts'
import { changeDaysOf } from './change-days.ts'
import { State, statesOn } from './state.ts'

const Snapshot = builder.objectRef<{ date: Day; basis: Basis; validFrom: Day; validUntil: Day | null }>('Snapshot')

Snapshot.implement({
  description: 'What held on a day.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The day that was asked for.' }),
    basis: t.expose('basis', { type: AccessionBasis, description: 'By which act memberships count as begun here.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      description: 'The first day since which all is as on `date`: the last change, or 1949-01-01.',
    }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description:
        'The first day on which something is different; null when nothing changes up to the last day of the dataset.',
    }),
    members: t.prismaField({
      type: ['Country'],
      description: 'The states that belonged to an organization, by code.',
      args: {
        organization: t.arg({
          type: 'OrganizationCode',
          defaultValue: 'NATO',
          description: 'The organization; null: NATO.',
        }),
      },
      resolve: (query, { date, basis }, { organization }, { prisma }) =>
        prisma.country.findMany({
          ...query,
          where: { memberships: { some: { organizationCode: organization ?? 'NATO', ...heldOn(date, basis) } } },
          orderBy: { code: 'asc' },
        }),
    }),
    memberships: t.prismaField({
      type: ['Membership'],
      description: 'The memberships that held, by organization and state.',
      args: { organization: t.arg({ type: 'OrganizationCode', description: 'Only those in this one; null: in all.' }) },
      resolve: (query, { date, basis }, { organization }, { prisma }) =>
        prisma.membership.findMany({
          ...query,
          where: { ...heldOn(date, basis), ...(organization ? { organizationCode: organization } : {}) },
          orderBy: [{ organizationCode: 'asc' }, { countryCode: 'asc' }],
        }),
    }),
    deployments: t.prismaField({
      type: ['Deployment'],
      description:
        'What troops and weapons stood where, by slug; what each of them was is told for `date`. `ACTUAL` and `CLAIMED` ones, unless `where.status` asks for others.',
      args: {
        where: t.arg({
          type: DeploymentWhere,
          description: 'Which are wanted; `where.at` can only be `date`. Null: all.',
        }),
      },
      resolve: async (query, { date }, { where }, context) => {
        if (where?.at && where.at !== date) {
          throw badInput(
            'where.at',
            `this is the snapshot of ${date}; leave it out, or ask \`deployments\` of the query.`,
          )
        }
        await checkWhere(where, context)
        const slugs = await deploymentSlugs({ ...where, at: date }, context)
        return context.prisma.deployment.findMany({
          ...query,
          where: { slug: { in: slugs } },
          orderBy: { slug: 'asc' },
        })
      },
    }),
    states: t.field({
      type: [State],
      description: 'The states of the theatre that existed, and the territories that were drawn on their own, by code.',
      resolve: ({ date }, _, context) => statesOn(date, context),
    }),
  }),
})

builder.queryField('snapshot', (t) =>
  t.field({
    type: Snapshot,
    description: 'What held on a day.',
    args: {
      date: t.arg({ type: 'Date', required: true, description: 'The day, from 1949-01-01 to `asOf` of the dataset.' }),
      basis: t.arg({
        type: AccessionBasis,
        defaultValue: 'IN_FORCE',
        description: 'By which act a membership counts as begun; null: in force.',
      }),
      asKnownOn: t.arg({
        type: 'Date',
        description:
          'Strengths only by claims published up to this day; one of which nobody knows when it was published is left out. Null: by all claims.',
      }),
    },
    resolve: async (_, { date, basis: given, asKnownOn }, context, info) => {
      await checkKnown('date', date, context)
      askOn(info, { on: date, knownOn: asKnownOn ?? null })
      const basis = given ?? 'IN_FORCE'
      const { from, to } = stretchAt(await changeDaysOf(context, basis), date)
      return { date, basis, validFrom: from ?? firstDay, validUntil: to }
    },
  }),
)
