import { Prisma, toDay } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import type { Context } from '../context.ts'
import { present } from '../record/deployment-status.ts'
import type { Where } from './deployment-where.ts'
import { nearSql } from './near.ts'
import { duringSql } from './period.ts'

/** A page of a list that is ordered by slug, as Prisma's queries have it: `take` is negative from the end. */
export interface Page {
  readonly take: number
  readonly cursor?: { readonly slug?: string | undefined } | undefined
}

/** The slugs of the deployments that a filter wants, in no order; only those of a page when one is given. */
export async function deploymentSlugs(
  where: Where | null | undefined,
  context: Context,
  page?: Page,
): Promise<string[]> {
  const rows = await context.prisma.$queryRaw<{ slug: string }[]>(
    slugsSql(where ?? {}, toDay((await context.dataset()).asOf), page),
  )
  return rows.map(({ slug }) => slug)
}

/** How many deployments a filter wants. */
export async function deploymentCount(where: Where | null | undefined, context: Context): Promise<number> {
  const hits = hitsSql(where ?? {}, toDay((await context.dataset()).asOf))
  const rows = await context.prisma.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (${hits}) AS hit`
  return rows[0]?.count ?? 0
}

/**
 * The statement behind `deploymentSlugs`. The hits are found first and put into a page then: beside a filter that few rows meet,
 * PostgreSQL would otherwise walk the primary key in the order of the page.
 */
export function slugsSql(where: Where, asOf: Day, page?: Page): Prisma.Sql {
  const hits = hitsSql(where, asOf)
  if (!page) return hits
  const { take, cursor } = page
  const backward = take < 0
  const after = cursor
    ? Prisma.sql`WHERE "slug" ${backward ? Prisma.sql`<` : Prisma.sql`>`} ${String(cursor.slug)}`
    : Prisma.empty
  return Prisma.sql`
    WITH hit AS ${hasCondition(where) ? Prisma.sql`MATERIALIZED` : Prisma.empty} (${hits})
    SELECT "slug" FROM hit ${after}
    ORDER BY "slug" ${backward ? Prisma.sql`DESC` : Prisma.sql`ASC`} LIMIT ${Math.abs(take)}`
}

function hasCondition(where: Where): boolean {
  return Object.values(where).some((value) => value !== null && value !== undefined)
}

function hitsSql(where: Where, asOf: Day): Prisma.Sql {
  const sets = slugSets(where)
  const stretch = stretchConditions(where, asOf)
  if (stretch.length === 0) {
    return sets.length > 0 ? Prisma.join(sets, ' INTERSECT ') : Prisma.sql`SELECT "slug" FROM "Deployment"`
  }
  const within = sets.map((slugs) => Prisma.sql`s."deploymentSlug" IN (${slugs})`)
  return Prisma.sql`
    SELECT DISTINCT s."deploymentSlug" AS "slug" FROM "DeploymentStretch" s
    WHERE ${Prisma.join([...stretch, ...within], ' AND ')}`
}

/** What is asked of a deployment as a whole, each as the slugs that meet it. */
function slugSets({ kinds, layers, systems }: Where): Prisma.Sql[] {
  return [
    ...(kinds ? [Prisma.sql`SELECT "slug" FROM "Deployment" WHERE ${oneOf('"kind"', kinds, 'DeploymentKind')}`] : []),
    ...(layers
      ? [Prisma.sql`SELECT DISTINCT "A" AS "slug" FROM "_DeploymentToLayer" WHERE "B" = ANY(${layers}::text[])`]
      : []),
    ...(systems
      ? [Prisma.sql`SELECT DISTINCT "A" AS "slug" FROM "_DeploymentToWeaponSystem" WHERE "B" = ANY(${systems}::text[])`]
      : []),
  ]
}

/** What has to hold together, for one stretch `s`. */
function stretchConditions(where: Where, asOf: Day): Prisma.Sql[] {
  const { at, during, operators, hosts, near, hostJoinedAfter } = where
  const status = where.status ?? (at ? present : null)
  return [
    ...(at ? [Prisma.sql`s."period" @> ${at}::date`] : []),
    ...(during ? [duringSql(during)] : []),
    ...(status ? [oneOf('s."status"', status, 'DeploymentStatus')] : []),
    ...(operators ? [Prisma.sql`s."operatorCodes" && ${operators}::text[]`] : []),
    ...(hosts
      ? [Prisma.sql`(s."hostCode" = ANY(${hosts}::text[]) OR s."hostTerritoryCode" = ANY(${hosts}::text[]))`]
      : []),
    ...(near ? [nearSql(near)] : []),
    ...(hostJoinedAfter ? [joinedSql(hostJoinedAfter, at ?? asOf)] : []),
  ]
}

function joinedSql(after: Day, by: Day): Prisma.Sql {
  return Prisma.sql`s."hostCode" IN (
    SELECT m."countryCode" FROM "Membership" m
    WHERE m."organizationCode" = 'NATO' AND m."from" > ${after}::date AND m."period" @> ${by}::date)`
}

/** The condition that a column of an enum has one of some values. */
function oneOf(column: string, values: readonly string[], type: 'DeploymentKind' | 'DeploymentStatus'): Prisma.Sql {
  if (values.length === 0) return Prisma.sql`false`
  const list = values.map((value) => Prisma.sql`${value}::${Prisma.raw(`"${type}"`)}`)
  return Prisma.sql`${Prisma.raw(column)} IN (${Prisma.join(list)})`
}
