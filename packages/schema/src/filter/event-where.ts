import { Prisma } from '@natlas/db'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { EventKind } from '../record/event-kind.ts'
import { checkNames } from './known-names.ts'
import { checkPeriod, duringSql, PeriodInput } from './period.ts'

/** Which events are wanted. */
export const EventWhere = builder.inputType('EventWhere', {
  description: 'Which events are wanted; every field that is given narrows them.',
  fields: (t) => ({
    during: t.field({
      type: PeriodInput,
      description:
        'Those that have a day in common with this time, as far as their dates can mean one; null: of any time.',
    }),
    countries: t.stringList({ description: 'Those about one of these states and territories, by code; null: any.' }),
    organizations: t.field({
      type: ['OrganizationCode'],
      description: 'Those about one of these organizations; null: any.',
    }),
    tags: t.stringList({ description: 'Those with one of these tags, see `eventTags`; null: with any.' }),
    kinds: t.field({ type: [EventKind], description: 'Those of one of these kinds; null: of any.' }),
    isMajor: t.boolean({ description: 'Only those that are major, or only those that are not; null: all.' }),
    deployments: t.stringList({
      description: 'Those that began, ended or changed one of these deployments, by slug; null: any.',
    }),
  }),
})

type Where = typeof EventWhere.$inferInput

/** The filter as Prisma takes it; a time costs one statement. Throws for a time that is none and a name that nothing has. */
export async function eventsWhere(where: Where | null | undefined, context: Context): Promise<Prisma.EventWhereInput> {
  const { during, countries, organizations, tags, kinds, isMajor, deployments } = where ?? {}
  if (during) checkPeriod('where.during', during)
  if ([countries, tags, deployments].some((names) => names?.length)) {
    const known = await context.knownNames()
    checkNames(
      'where.countries',
      countries,
      [...known.countries, ...known.territories],
      'state or territory',
      'take a code of `countries`, as "POL", or of `specialTerritories`',
    )
    checkNames('where.tags', tags, known.tags, 'tag')
    checkNames('where.deployments', deployments, known.deployments, 'deployment', 'take a slug of `deployments`')
  }
  return {
    AND: [
      ...(during ? [{ slug: { in: await slugsDuring(during, context) } }] : []),
      ...(countries
        ? [
            {
              OR: [
                { countries: { some: { code: { in: countries } } } },
                { territories: { some: { code: { in: countries } } } },
              ],
            },
          ]
        : []),
      ...(organizations ? [{ organizations: { some: { code: { in: organizations } } } }] : []),
      ...(tags ? [{ tags: { hasSome: tags } }] : []),
      ...(kinds ? [{ kind: { in: kinds } }] : []),
      ...(typeof isMajor === 'boolean' ? [{ isMajor }] : []),
      ...(deployments ? [{ deployments: { some: { slug: { in: deployments } } } }] : []),
    ],
  }
}

async function slugsDuring(during: NonNullable<Where['during']>, { prisma }: Context): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ slug: string }[]>(
    Prisma.sql`SELECT s."slug" FROM "Event" s WHERE ${duringSql(during)}`,
  )
  return rows.map(({ slug }) => slug)
}
