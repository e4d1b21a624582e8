import { fromDay, type Prisma, searchText } from '@natlas/db'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { textIn } from '../input/language.ts'
import { StatementKind, StatementScope } from '../record/statement-kind.ts'
import { checkNames } from './known-names.ts'
import { checkPeriod, PeriodInput } from './period.ts'

/** Which statements are wanted. */
export const StatementWhere = builder.inputType('StatementWhere', {
  description: 'Which statements are wanted; every field that is given narrows them.',
  fields: (t) => ({
    during: t.field({
      type: PeriodInput,
      description: 'Those said in this time, as far as their dates can mean a day of it; null: at any time.',
    }),
    countries: t.stringList({
      description: 'Those said for, or about, one of these states and territories, by code; null: any.',
    }),
    scopes: t.field({ type: [StatementScope], description: 'Those about one of these matters; null: about any.' }),
    kinds: t.field({ type: [StatementKind], description: 'Those of one of these kinds of record; null: of any.' }),
    events: t.stringList({ description: 'Those that belong to one of these events, by slug; null: to any or none.' }),
    speaker: t.string({
      description:
        'Those whose speaker has this in the English name, without regard to capitals and marks; null: of anybody.',
    }),
  }),
})

type Where = typeof StatementWhere.$inferInput

/** The filter as Prisma takes it; a speaker costs one statement. Throws for a time that is none and a name that nothing has. */
export async function statementsWhere(
  where: Where | null | undefined,
  context: Context,
): Promise<Prisma.StatementWhereInput> {
  const { during, countries, scopes, kinds, events, speaker } = where ?? {}
  if (during) checkPeriod('where.during', during)
  if ([countries, events].some((names) => names?.length)) {
    const known = await context.knownNames()
    checkNames(
      'where.countries',
      countries,
      [...known.countries, ...known.territories],
      'state or territory',
      'take a code of `countries`, as "POL", or of `specialTerritories`',
    )
    checkNames('where.events', events, known.events, 'event', 'take a slug of `events`')
  }
  return {
    AND: [
      ...(during?.from ? [{ dateLatest: { gte: fromDay(during.from) } }] : []),
      ...(during?.to ? [{ date: { lt: fromDay(during.to) } }] : []),
      ...(countries
        ? [
            {
              OR: [
                { speakerCountryCode: { in: countries } },
                { countries: { some: { code: { in: countries } } } },
                { territories: { some: { code: { in: countries } } } },
              ],
            },
          ]
        : []),
      ...(scopes ? [{ scope: { in: scopes } }] : []),
      ...(kinds ? [{ kind: { in: kinds } }] : []),
      ...(events ? [{ events: { some: { slug: { in: events } } } }] : []),
      ...(speaker ? [{ slug: { in: await slugsOf(speaker, context) } }] : []),
    ],
  }
}

/** Not a filter of Prisma: the database may know no capitals but those of ASCII. */
async function slugsOf(speaker: string, { prisma }: Context): Promise<string[]> {
  const searched = searchText(speaker)
  const statements = await prisma.statement.findMany({ select: { slug: true, speakerName: true } })
  const isMeant = (name: string) => searched !== '' && searchText(name).includes(searched)
  return statements.filter(({ speakerName }) => isMeant(textIn(speakerName, 'EN'))).map(({ slug }) => slug)
}
