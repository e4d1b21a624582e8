import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'

/** A city to which distances and flight times are measured. */
export const City = builder.prismaNode('City', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'Its common name today.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    countryCode: t.exposeString('stateCode', {
      description: 'Code of the state in which it lies today, ISO 3166-1 alpha-3.',
    }),
    country: t.relation('country', { nullable: true }),
    lat: t.exposeFloat('lat'),
    lon: t.exposeFloat('lon'),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('cities', (t) =>
  t.prismaField({
    type: ['City'],
    description: 'The cities to which distances and flight times are measured, by slug.',
    resolve: (query, _, __, { prisma }) => prisma.city.findMany({ ...query, orderBy: { slug: 'asc' } }),
  }),
)

builder.queryField('city', (t) =>
  t.prismaField({
    type: 'City',
    nullable: true,
    description: 'The city with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `moscow`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.city.findUnique({ ...query, where: { slug } }),
  }),
)
