import { toDay } from '@natlas/db'
import { builder } from '../builder.ts'
import { CitedRecord, citedRecord, citedSelection } from './cited-record.ts'
import { fragmentUrl } from './fragment-url.ts'

/** A citation, seen from its source. */
export const SourceUse = builder.prismaObject('Citation', {
  variant: 'SourceUse',
  description: 'What a document supports, and where in it.',
  fields: (t) => ({
    record: t.field({
      type: CitedRecord,
      description: 'The record that it supports: of a part, such as a claim of strength, the record that it is of.',
      select: citedSelection,
      resolve: citedRecord,
    }),
    supports: t.exposeStringList('supports'),
    locator: t.exposeString('locator', { nullable: true }),
    fragment: t.exposeString('fragment', { nullable: true }),
    accessed: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which its text was really read for the atlas; null when nobody has read it.',
      resolve: ({ accessed }) => accessed && toDay(accessed),
    }),
    url: t.string({
      nullable: true,
      description:
        'Where the document opens, at the words that were read where there are such; null when it is on paper only.',
      select: { fragment: true, source: { select: { url: true } } },
      resolve: ({ fragment, source }) => fragmentUrl(source.url, fragment),
    }),
  }),
})
