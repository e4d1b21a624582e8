import { builder } from '../builder.ts'
import { EventWhere, eventsWhere } from '../filter/event-where.ts'
import { inTime, TimeOrder } from '../input/time-order.ts'
import { totalCount } from '../relay.ts'
import './event.ts'

builder.queryField('event', (t) =>
  t.prismaField({
    type: 'Event',
    nullable: true,
    description: 'The event with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `bucharest-summit-2008`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.event.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('events', (t) =>
  t.prismaConnection(
    {
      type: 'Event',
      cursor: 'slug',
      description: 'What happened, by its first day.',
      args: {
        where: t.arg({ type: EventWhere, description: 'Which are wanted; null: all.' }),
        order: t.arg({
          type: TimeOrder,
          defaultValue: 'OLDEST_FIRST',
          description: 'In which direction of time; null: the oldest first.',
        }),
      },
      resolve: async (query, _, { where, order }, context) =>
        context.prisma.event.findMany({
          ...query,
          where: await eventsWhere(where, context),
          orderBy: inTime(order ?? undefined),
        }),
    },
    {
      name: 'EventConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: async ({ args: { where } }, _, context) =>
            context.prisma.event.count({ where: await eventsWhere(where, context) }),
        }),
      }),
    },
    { name: 'EventEdge' },
  ),
)

const EventTag = builder.objectRef<{ tag: string; count: number }>('EventTag').implement({
  description: 'What readers follow events by.',
  fields: (t) => ({
    tag: t.exposeString('tag', { description: 'The tag, as `enlargement`: what `EventWhere.tags` takes.' }),
    count: t.exposeInt('count', { description: 'How many events have it.' }),
  }),
})

builder.queryField('eventTags', (t) =>
  t.field({
    type: [EventTag],
    description: 'The tags that events have, by name.',
    resolve: (_, __, { prisma }) =>
      prisma.$queryRaw<{ tag: string; count: number }[]>`
        SELECT "tag", count(*)::int AS count FROM "Event", unnest("tags") AS "tag" GROUP BY "tag" ORDER BY "tag"`,
  }),
)
