import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { inTime } from '../input/time-order.ts'

const ErratumPart = builder.enumType('ErratumPart', {
  description: 'A part of the article that the atlas explains.',
  values: {
    INTRODUCTION: { description: 'Its introduction.' },
    INTERVIEW: { description: 'The interview.' },
    DOSSIER: { description: 'The dossier on the enlargement of NATO.' },
  } as const,
})

const ErratumKind = builder.enumType('ErratumKind', {
  description: 'What is wrong at a place of the article.',
  values: {
    NAME: { description: 'The name of a person or thing.' },
    OFFICE: { description: 'The office that somebody held.' },
    DATE: { description: 'A date.' },
    SUM: { description: 'A number or a sum.' },
    PLACE: { description: 'A place.' },
    CLAIM: { description: 'A claim that the record contradicts.' },
    TRANSLATION: { description: 'What the translation made of the words.' },
    OMISSION: { description: 'What is left out, so that a wrong picture arises.' },
  } as const,
})

/** What the article that the atlas explains says, and what the record shows. */
export const Erratum = builder.prismaNode('Erratum', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.string({
      description: 'What it is about, in few words.',
      args: languageArgument,
      resolve: ({ title }, { language }) => textIn(title, language),
    }),
    part: t.expose('part', { type: ErratumPart }),
    order: t.exposeInt('order'),
    kind: t.expose('kind', { type: ErratumKind }),
    quote: t.exposeString('quote'),
    says: t.string({
      description: 'What the article says there.',
      args: languageArgument,
      resolve: ({ says }, { language }) => textIn(says, language),
    }),
    shows: t.string({
      description: 'What the record shows.',
      args: languageArgument,
      resolve: ({ shows }, { language }) => textIn(shows, language),
    }),
    events: t.relation('events', { query: { orderBy: inTime() } }),
    statements: t.relation('statements', { query: { orderBy: inTime() } }),
    deployments: t.relation('deployments', { query: { orderBy: { slug: 'asc' } } }),
    countries: t.relation('countries', { query: { orderBy: { code: 'asc' } } }),
    territories: t.relation('territories', { query: { orderBy: { code: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('erratum', (t) =>
  t.prismaField({
    type: 'Erratum',
    nullable: true,
    description: 'The erratum with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.erratum.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('errata', (t) =>
  t.prismaField({
    type: ['Erratum'],
    description:
      'What the article that the atlas explains says, and what the record shows, in the order of the article.',
    // The parts of the enum stand in the order of the article.
    resolve: (query, _, __, { prisma }) =>
      prisma.erratum.findMany({ ...query, orderBy: [{ part: 'asc' }, { order: 'asc' }, { slug: 'asc' }] }),
  }),
)
