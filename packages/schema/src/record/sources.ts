import { type Prisma, searchText } from '@natlas/db'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { totalCount } from '../relay.ts'
import { SourceKind } from './source.ts'

const SourceWhere = builder.inputType('SourceWhere', {
  description: 'Which sources are wanted; every field that is given narrows them.',
  fields: (t) => ({
    slug: t.stringList({ description: 'Those with one of these slugs; null: all.' }),
    kinds: t.field({ type: [SourceKind], description: 'Those of one of these kinds; null: of any.' }),
    isRead: t.boolean({ description: 'Only those that were read, or only those that were not; null: all.' }),
    languages: t.stringList({
      description: 'Those read in one of these languages, by ISO 639-1 code, as `de`; null: in any.',
    }),
    text: t.string({
      description:
        'Those with this in the title or the publisher, without regard to capitals, marks and punctuation; null: all.',
    }),
  }),
})

const SourceOrder = builder.enumType('SourceOrder', {
  description: 'How sources are ordered; what is equal in it by slug.',
  values: {
    TITLE: { description: 'By title, without regard to capitals, marks and punctuation; other scripts after Latin.' },
    MOST_CITED: { description: 'Those with the most citations first.' },
    NEWEST: { description: 'The newest first; those without a date last.' },
  } as const,
})

const orders: Record<typeof SourceOrder.$inferType, Prisma.SourceOrderByWithRelationInput> = {
  TITLE: { sortTitle: 'asc' },
  MOST_CITED: { citationCount: 'desc' },
  NEWEST: { published: { sort: 'desc', nulls: 'last' } },
}

builder.queryField('source', (t) =>
  t.prismaField({
    type: 'Source',
    nullable: true,
    description: 'The source with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.source.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('sources', (t) =>
  t.prismaConnection(
    {
      type: 'Source',
      cursor: 'slug',
      description: 'The documents on which the records rest.',
      args: {
        where: t.arg({ type: SourceWhere, description: 'Which are wanted; null: all.' }),
        order: t.arg({
          type: SourceOrder,
          defaultValue: 'TITLE',
          description: 'How they are ordered; null: by title.',
        }),
      },
      resolve: async (query, _, { where, order }, context) =>
        context.prisma.source.findMany({
          ...query,
          where: await sourcesWhere(where, context),
          orderBy: [orders[order ?? 'TITLE'], { slug: 'asc' }],
        }),
    },
    {
      name: 'SourceConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: async ({ args: { where } }, _, context) =>
            context.prisma.source.count({ where: await sourcesWhere(where, context) }),
        }),
      }),
    },
    { name: 'SourceEdge' },
  ),
)

async function sourcesWhere(
  where: typeof SourceWhere.$inferInput | null | undefined,
  context: Context,
): Promise<Prisma.SourceWhereInput> {
  const { slug, kinds, isRead, languages, text } = where ?? {}
  return {
    AND: [
      ...(slug ? [{ slug: { in: slug } }] : []),
      ...(kinds ? [{ kind: { in: kinds } }] : []),
      ...(typeof isRead === 'boolean' ? [{ isRead }] : []),
      ...(languages ? [{ language: { in: languages } }] : []),
      ...(text ? [{ slug: { in: await slugsWith(text, context) } }] : []),
    ],
  }
}

/** Not a filter of Prisma: the database may know no capitals but those of ASCII. */
async function slugsWith(text: string, { prisma }: Context): Promise<string[]> {
  const searched = searchText(text)
  if (!searched) return []
  const rows = await prisma.$queryRaw<{ slug: string }[]>`
    SELECT "slug" FROM "Source" WHERE position(${searched} IN "sortTitle") > 0`
  return rows.map(({ slug }) => slug)
}
