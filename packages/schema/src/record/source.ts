import { builder } from '../builder.ts'
import { totalCount } from '../relay.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

const SourceKind = builder.enumType('SourceKind', {
  description: 'What sort of document it is.',
  values: {
    TREATY: { description: 'A treaty or protocol.' },
    OFFICIAL: { description: 'Published by a government, a parliament, a court or an organization.' },
    ARCHIVE: { description: 'Held by an archive.' },
    NEWS: { description: 'A report of the press.' },
    REFERENCE: { description: 'A work of reference.' },
    THINK_TANK: { description: 'Published by a research institute.' },
    ACADEMIC: { description: 'A work of scholarship.' },
    DATASET: { description: 'Data.' },
  } as const,
})

builder.prismaNode('Source', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    publisher: t.exposeString('publisher'),
    authors: t.exposeStringList('authors'),
    published: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When it was published; null when it does not say.',
      resolve: (source) => historicalDate(source, 'published'),
    }),
    url: t.exposeString('url', { nullable: true }),
    language: t.exposeString('language'),
    kind: t.expose('kind', { type: SourceKind }),
  }),
})

const SourceWhere = builder.inputType('SourceWhere', {
  description: 'Which sources are wanted; every field that is given narrows them.',
  fields: (t) => ({
    slug: t.stringList({ description: 'Those with one of these slugs; null: all.' }),
  }),
})

builder.queryField('sources', (t) =>
  t.prismaConnection(
    {
      type: 'Source',
      cursor: 'slug',
      description: 'The documents on which the records rest, by slug.',
      args: { where: t.arg({ type: SourceWhere, description: 'Which are wanted; null: all.' }) },
      resolve: (query, _, { where }, { prisma }) =>
        prisma.source.findMany({ ...query, where: sourcesWhere(where), orderBy: { slug: 'asc' } }),
    },
    {
      name: 'SourceConnection',
      fields: (connection) => ({
        totalCount: connection.int({
          ...totalCount,
          resolve: ({ args }, _, { prisma }) => prisma.source.count({ where: sourcesWhere(args.where) }),
        }),
      }),
    },
    { name: 'SourceEdge' },
  ),
)

function sourcesWhere(where: typeof SourceWhere.$inferInput | null | undefined) {
  return where?.slug ? { slug: { in: where.slug } } : {}
}
