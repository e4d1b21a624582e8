import type { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'

const TermKind = builder.enumType('TermKind', {
  description: 'What sort of word a term is.',
  values: {
    ACT: { description: 'A kind of act, which has one verb.' },
    STATUS: { description: 'How a state, a territory or a deployment stands.' },
    TERM: { description: 'Another word with a fixed meaning.' },
  } as const,
})

/** A word of the atlas with its test. */
export const Term = builder.prismaNode('Term', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'The word.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    kind: t.expose('kind', { type: TermKind }),
    test: t.string({
      description: 'What must be so for this word to be used.',
      args: languageArgument,
      resolve: ({ test }, { language }) => textIn(test, language),
    }),
    avoid: t.stringList({
      description:
        'Words of the language that the atlas does not use for it in its own voice; empty when the record names none. Quotations keep theirs.',
      args: languageArgument,
      resolve: ({ avoid }, { language }) => wordsIn(avoid, language ?? 'EN'),
    }),
    examples: t.stringList({
      description: 'Cases that were decided by the test; empty when the record names none.',
      args: languageArgument,
      resolve: ({ examples }, { language }) => examples.map((example) => textIn(example, language)),
    }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', {
      description: 'What the test rests on; empty for a rule of the house.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
})

builder.queryField('term', (t) =>
  t.prismaField({
    type: 'Term',
    nullable: true,
    description: 'The term with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `annex`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.term.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('glossary', (t) =>
  t.prismaField({
    type: ['Term'],
    description: 'The words of the atlas with their tests, by English name: same act, same verb, whoever did it.',
    resolve: async (query, _, __, { prisma }) => {
      const terms = await prisma.term.findMany(query)
      return terms.sort((a, b) => textIn(a.name, 'EN').localeCompare(textIn(b.name, 'EN'), 'en'))
    },
  }),
)

/** Words of one language: those of another would forbid nothing there. */
function wordsIn(avoid: Prisma.JsonValue, language: string): string[] {
  const words = avoid as { readonly [language: string]: string[] | undefined }
  return words[language.toLowerCase()] ?? []
}
