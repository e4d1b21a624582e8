import { builder } from '../builder.ts'
import { StatementWhere, statementsWhere } from '../filter/statement-where.ts'
import { inTime, TimeOrder } from '../input/time-order.ts'
import { totalCount } from '../relay.ts'
import './statement.ts'

builder.queryField('statement', (t) =>
  t.prismaField({
    type: 'Statement',
    nullable: true,
    description: 'The statement with this slug; null when there is none.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `baker-gorbachev-1990-02-09`.' }),
    },
    resolve: (query, _, { slug }, { prisma }) => prisma.statement.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('statements', (t) =>
  t.prismaConnection(
    {
      type: 'Statement',
      cursor: 'slug',
      description: 'What was said, by its day.',
      args: {
        where: t.arg({ type: StatementWhere, description: 'Which are wanted; null: all.' }),
        order: t.arg({
          type: TimeOrder,
          defaultValue: 'OLDEST_FIRST',
          description: 'In which direction of time; null: the oldest first.',
        }),
      },
      resolve: async (query, _, { where, order }, context) =>
        context.prisma.statement.findMany({
          ...query,
          where: await statementsWhere(where, context),
          orderBy: inTime(order ?? undefined),
        }),
    },
    {
      name: 'StatementConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: async ({ args: { where } }, _, context) =>
            context.prisma.statement.count({ where: await statementsWhere(where, context) }),
        }),
      }),
    },
    { name: 'StatementEdge' },
  ),
)
