import { builder } from '../builder.ts'
import { totalCount } from '../relay.ts'

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
      resolve: (query, _, __, { prisma }) => prisma.deployment.findMany({ ...query, orderBy: { slug: 'asc' } }),
    },
    {
      name: 'DeploymentConnection',
      fields: (connection) => ({
        totalCount: connection.int({ ...totalCount, resolve: (_, __, { prisma }) => prisma.deployment.count() }),
      }),
    },
    { name: 'DeploymentEdge' },
  ),
)
