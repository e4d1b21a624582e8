import { inTheatre } from '@natlas/borders'
import type { Prisma } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { languageArgument, textIn } from '../input/language.ts'
import { Country, nameOn } from '../record/country.ts'
import { existingOn } from '../record/on-day.ts'
import { SpecialTerritory } from '../record/special-territory.ts'

const StateKind = builder.enumType('StateKind', {
  description: 'What is drawn.',
  values: {
    STATE: { description: 'A state.' },
    TERRITORY: { description: 'What was drawn on its own but was no state.' },
  } as const,
})

type StateShape = { code: string; name: Prisma.JsonValue } & (
  | { kind: 'STATE'; country: typeof Country.$inferType }
  | { kind: 'TERRITORY'; territory: typeof SpecialTerritory.$inferType }
)

/** A state or territory as it was on a day. */
export const State = builder.objectRef<StateShape>('State').implement({
  description: 'A state, or a territory that was none, as it was on a day.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, the same as in the borders of that day.' }),
    kind: t.expose('kind', { type: StateKind, description: 'Whether it was a state.' }),
    name: t.string({
      description: 'Its common name on that day.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The state; null for a territory.',
      resolve: (state) => (state.kind === 'STATE' ? state.country : null),
    }),
    territory: t.field({
      type: SpecialTerritory,
      nullable: true,
      description: 'The territory; null for a state.',
      resolve: (state) => (state.kind === 'TERRITORY' ? state.territory : null),
    }),
  }),
})

/** The states and territories of the theatre on a day, by code; of one code only when it is given. */
export async function statesOn(day: Day, { prisma }: Context, code?: string): Promise<StateShape[]> {
  const where = { ...existingOn(day), ...(code ? { code } : {}) }
  const countries = await prisma.country.findMany({ where, include: { names: { orderBy: { id: 'asc' } } } })
  const territories = await prisma.specialTerritory.findMany({ where })
  const states: StateShape[] = [
    ...countries.map(({ names, ...country }) => ({
      kind: 'STATE' as const,
      code: country.code,
      name: nameOn(names, day)?.name ?? { en: country.code },
      country,
    })),
    ...territories.map((territory) => ({
      kind: 'TERRITORY' as const,
      code: territory.code,
      name: territory.name,
      territory,
    })),
  ]
  // There are records of states outside the theatre, too, where missiles stood in them.
  return states.filter((it) => inTheatre(it.code)).sort((a, b) => (a.code < b.code ? -1 : 1))
}
