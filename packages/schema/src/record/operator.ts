import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'

/** Whose forces or weapons a deployment was. */
export const Operator = builder.prismaObject('Operator', {
  fields: (t) => ({
    country: t.relation('country', { nullable: true }),
    organization: t.relation('organization', { nullable: true }),
    group: t.string({
      nullable: true,
      description: 'The name of a group that is neither; null for a state or an organization.',
      args: languageArgument,
      resolve: ({ group }, { language }) => noteIn(group, language),
    }),
  }),
})
