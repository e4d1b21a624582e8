import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { checkKnown } from '../input/range.ts'
import { totalCount } from '../relay.ts'
import { existingOn, heldOn } from './on-day.ts'

const CountryWhere = builder.inputType('CountryWhere', {
  description: 'Which states are wanted; every field that is given narrows them.',
  fields: (t) => ({
    code: t.stringList({ description: 'Those with one of these codes; null: all.' }),
    existsOn: t.field({
      type: 'Date',
      description: 'Those that existed on this day, from 1949-01-01 to `asOf` of the dataset; null: at any time.',
    }),
    memberOf: t.field({
      type: 'OrganizationCode',
      description:
        'Those that belonged to this organization, in force, on the day of `existsOn`, without it at any time; null: all.',
    }),
  }),
})

builder.queryField('country', (t) =>
  t.prismaField({
    type: 'Country',
    nullable: true,
    description: 'The state with this code; null when there is none.',
    args: { code: t.arg.string({ required: true, description: 'ISO 3166-1 alpha-3, also withdrawn ones, as `DDR`.' }) },
    resolve: (query, _, { code }, { prisma }) => prisma.country.findUnique({ ...query, where: { code } }),
  }),
)

builder.queryField('countries', (t) =>
  t.prismaConnection(
    {
      type: 'Country',
      cursor: 'code',
      description: 'The states of the atlas, present and former, by code.',
      args: { where: t.arg({ type: CountryWhere, description: 'Which are wanted; null: all.' }) },
      resolve: async (query, _, { where }, context) => {
        if (where?.existsOn) await checkKnown('where.existsOn', where.existsOn, context)
        return context.prisma.country.findMany({ ...query, where: countriesWhere(where), orderBy: { code: 'asc' } })
      },
    },
    {
      name: 'CountryConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          // A page that asks for the count alone has no resolver of its own.
          resolve: async ({ args: { where } }, _, context) => {
            if (where?.existsOn) await checkKnown('where.existsOn', where.existsOn, context)
            return context.prisma.country.count({ where: countriesWhere(where) })
          },
        }),
      }),
    },
    { name: 'CountryEdge' },
  ),
)

function countriesWhere(where: typeof CountryWhere.$inferInput | null | undefined): Prisma.CountryWhereInput {
  const { code, existsOn, memberOf } = where ?? {}
  return {
    ...(code ? { code: { in: code } } : {}),
    ...(existsOn ? existingOn(existsOn) : {}),
    ...(memberOf
      ? { memberships: { some: { organizationCode: memberOf, ...(existsOn ? heldOn(existsOn, 'IN_FORCE') : {}) } } }
      : {}),
  }
}
