import { toDay } from '@natlas/db'
import { type Day, holdsOn } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { askOn, dayAsked } from './asked-on.ts'
import { Deployment } from './deployment.ts'
import { present } from './deployment-status.ts'
import { heldStretch } from './on-day.ts'

const args = builder.args((t) => ({
  at: t.field({
    type: 'Date',
    description:
      'Only `ACTUAL` and `CLAIMED` ones of this day, from 1949-01-01 to `asOf` of the dataset; null: of the day that a snapshot above asks for, without one of any time and status.',
  }),
}))

builder.prismaObjectField('Country', 'hosts', (t) =>
  t.field({
    type: [Deployment],
    description: 'The deployments in it, by slug: those whose place it was the sovereign of, de jure.',
    args,
    select: ({ at }, _, nested) => ({
      hosted: { where: at ? thereOn(at) : {}, include: { deployment: nested() } },
    }),
    resolve: async ({ hosted }, { at }, context, info) => {
      const day = await dayAsked(at, context, info)
      askOn(info, { on: day })
      return deploymentsOf(hosted, day)
    },
  }),
)

builder.prismaObjectField('Country', 'operates', (t) =>
  t.field({
    type: [Deployment],
    description:
      'The deployments of its forces or weapons, by slug, also at home; without those to which it contributes.',
    args,
    select: ({ at }, _, nested) => ({
      operations: {
        where: at ? { stretch: thereOn(at) } : {},
        include: { stretch: { include: { deployment: nested() } } },
      },
    }),
    resolve: async ({ operations }, { at }, context, info) => {
      const day = await dayAsked(at, context, info)
      askOn(info, { on: day })
      return deploymentsOf(
        operations.map(({ stretch }) => stretch),
        day,
      )
    },
  }),
)

function thereOn(day: Day) {
  return { ...heldStretch(day), status: { in: [...present] } }
}

interface Stretch<Row> {
  readonly from: Date
  readonly to: Date | null
  readonly status: string
  readonly deployment: Row
}

/** The deployments of some stretches, each once; those that were there on a day when one is given. */
function deploymentsOf<Row extends { readonly slug: string }>(
  stretches: readonly Stretch<Row>[],
  day: Day | null,
): Row[] {
  const wanted = stretches.filter(
    ({ from, to, status }) =>
      !day || (holdsOn({ from: toDay(from), to: to && toDay(to) }, day) && present.some((it) => it === status)),
  )
  const bySlug = new Map(wanted.map(({ deployment }) => [deployment.slug, deployment]))
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
