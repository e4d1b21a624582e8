import { builder } from '../builder.ts'
import { deploymentCount, deploymentSlugs } from '../filter/deployment-slugs.ts'
import { checkWhere, DeploymentWhere } from '../filter/deployment-where.ts'
import { totalCount } from '../relay.ts'
import { askOn } from './asked-on.ts'

builder.queryField('deployment', (t) =>
  t.prismaField({
    type: 'Deployment',
    nullable: true,
    description: 'The deployment with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `tapa-battlegroup`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.deployment.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('deployments', (t) =>
  t.prismaConnection(
    {
      type: 'Deployment',
      cursor: 'slug',
      description: 'The deployments of the atlas, by slug.',
      args: { where: t.arg({ type: DeploymentWhere, description: 'Which are wanted; null: all.' }) },
      resolve: async ({ take, skip: _skip, cursor, ...query }, _, { where }, context, info) => {
        await checkWhere(where, context)
        askOn(info, { on: where?.at ?? null })
        const slugs = await deploymentSlugs(where, context, { take, cursor })
        return context.prisma.deployment.findMany({
          ...query,
          where: { slug: { in: slugs } },
          orderBy: { slug: 'asc' },
        })
      },
    },
    {
      name: 'DeploymentConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: async ({ args: { where } }, _, context) => {
            await checkWhere(where, context)
            return deploymentCount(where, context)
          },
        }),
      }),
    },
    { name: 'DeploymentEdge' },
  ),
)
