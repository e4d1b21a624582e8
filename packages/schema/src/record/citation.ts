import { toDay } from '@natlas/db'
import { builder } from '../builder.ts'
import { fragmentUrl } from './fragment-url.ts'

const ReadAs = builder.enumType('ReadAs', {
  description: 'How much of a document was read.',
  values: {
    FULL: { description: 'All of it.' },
    EXCERPT: { description: 'Only a part of it.' },
  } as const,
})

/** A document that supports a record. */
export const Citation = builder.prismaObject('Citation', {
  fields: (t) => ({
    source: t.relation('source'),
    supports: t.exposeStringList('supports'),
    locator: t.exposeString('locator', { nullable: true }),
    accessed: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which its text was really read for the atlas; null when nobody has read it.',
      resolve: ({ accessed }) => accessed && toDay(accessed),
    }),
    fragment: t.exposeString('fragment', { nullable: true }),
    readAs: t.expose('readAs', { type: ReadAs, nullable: true }),
    url: t.string({
      nullable: true,
      description:
        'Where the document opens, at the words that were read where there are such; null when it is on paper only.',
      select: { fragment: true, source: { select: { url: true } } },
      resolve: ({ fragment, source }) => fragmentUrl(source.url, fragment),
    }),
  }),
})
