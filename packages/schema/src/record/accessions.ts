import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { checkNames } from '../filter/known-names.ts'
import { totalCount } from '../relay.ts'
import './accession.ts'

const AccessionWhere = builder.inputType('AccessionWhere', {
  description: 'Which accessions are wanted; every field that is given narrows them.',
  fields: (t) => ({
    organization: t.field({ type: 'OrganizationCode', description: 'Those to this organization; null: to any.' }),
    countries: t.stringList({ description: 'Those of one of these states, by code; null: of any.' }),
    isCandidacy: t.boolean({
      description: 'Only those of which no membership has come, or only the others; null: all.',
    }),
    hasRatifications: t.boolean({
      description: 'Only those of which ratifications are told, or only the others; null: all.',
    }),
  }),
})

builder.queryField('accession', (t) =>
  t.prismaField({
    type: 'Accession',
    nullable: true,
    description: 'The accession with this slug; null when there is none.',
    args: {
      slug: t.arg.string({
        required: true,
        description: 'Its name in the atlas, that of the membership or of the candidacy, as `nato-sweden`.',
      }),
    },
    resolve: (query, _, { slug }, { prisma }) => prisma.accession.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('accessions', (t) =>
  t.prismaConnection(
    {
      type: 'Accession',
      cursor: 'slug',
      description:
        'How memberships came about, and how far others came, by their earliest step or milestone; those without any last.',
      args: {
        where: t.arg({ type: AccessionWhere, description: 'Which are wanted; null: all.' }),
      },
      resolve: async (query, _, { where }, context) =>
        context.prisma.accession.findMany({
          ...query,
          where: await accessionsWhere(where, context),
          orderBy: [{ began: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
        }),
    },
    {
      name: 'AccessionConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: async ({ args: { where } }, _, context) =>
            context.prisma.accession.count({ where: await accessionsWhere(where, context) }),
        }),
      }),
    },
    { name: 'AccessionEdge' },
  ),
)

async function accessionsWhere(
  where: typeof AccessionWhere.$inferInput | null | undefined,
  context: Context,
): Promise<Prisma.AccessionWhereInput> {
  const { organization, countries, isCandidacy, hasRatifications } = where ?? {}
  if (countries?.length) {
    const known = (await context.knownNames()).countries
    checkNames('where.countries', countries, known, 'state', 'take a code of `countries`, as "POL"')
  }
  return {
    ...(organization ? { organizationCode: organization } : {}),
    ...(countries ? { countryCode: { in: countries } } : {}),
    ...(typeof isCandidacy === 'boolean' ? { membershipSlug: isCandidacy ? null : { not: null } } : {}),
    ...(typeof hasRatifications === 'boolean' ? { ratifications: hasRatifications ? { some: {} } : { none: {} } } : {}),
  }
}
