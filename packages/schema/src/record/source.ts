import { builder } from '../builder.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { SourceUse } from './source-use.ts'

/** What sort of document it is. */
export const SourceKind = builder.enumType('SourceKind', {
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

/** A published document. */
export const Source = builder.prismaNode('Source', {
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
    isRead: t.exposeBoolean('isRead'),
    citationCount: t.exposeInt('citationCount'),
    editionOf: t.relation('editionOf', { nullable: true }),
    editions: t.relation('editions', { query: { orderBy: { slug: 'asc' } } }),
    archiveLookupUrl: t.string({
      nullable: true,
      description:
        'Where archived copies of it can be looked for, at the Internet Archive; that there is one is not promised; null when it has no address.',
      resolve: ({ url }) => (url === null ? null : `https://web.archive.org/web/*/${url}`),
    }),
    uses: t.relation('citations', {
      type: SourceUse,
      description: 'What it supports: every citation of it, in the order of the records.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
})
