import { Prisma } from '@natlas/db'
import type { Day } from '@natlas/timeline'
import type { Context } from '../context.ts'

/** What an article touches on one of its sides. */
interface Touched {
  readonly day: Day
  readonly deployments: Prisma.DeploymentGetPayload<object>[]
}

const kept = new WeakMap<Context, Map<Day | null, Promise<Map<number, Touched>>>>()

/**
 * What the articles of all draft treaties touch on a day (null: on which each was published), by the id of their touches; those
 * that touch nothing are missing. Two statements a request and day, whatever the number of articles.
 */
export function touchedOn(day: Day | null, context: Context): Promise<Map<number, Touched>> {
  const days = kept.get(context) ?? new Map<Day | null, Promise<Map<number, Touched>>>()
  kept.set(context, days)
  const touched = days.get(day) ?? readTouched(day, context)
  days.set(day, touched)
  return touched
}

async function readTouched(day: Day | null, { prisma }: Context): Promise<Map<number, Touched>> {
  const hits = await prisma.$queryRaw<{ touch: number; slug: string; day: string }[]>(touchedSql(day))
  const slugs = [...new Set(hits.map(({ slug }) => slug))]
  const rows = await prisma.deployment.findMany({ where: { slug: { in: slugs } }, orderBy: { slug: 'asc' } })
  const touched = new Map<number, Touched>()
  for (const hit of hits) touched.set(hit.touch, { day: hit.day, deployments: [] })
  const wanted = new Set(hits.map(({ touch, slug }) => `${touch} ${slug}`))
  for (const [id, { deployments }] of touched) {
    deployments.push(...rows.filter(({ slug }) => wanted.has(`${id} ${slug}`)))
  }
  return touched
}

/**
 * All conditions of all touches at once. The forces of a deployment are those of its operators and of who contributed on the
 * day; the states that are bound, and their organization itself, narrow them. An empty list and null ask for nothing.
 */
export function touchedSql(day: Day | null): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT t."id" AS touch, d."slug", to_char(asked."day", 'YYYY-MM-DD') AS day
    FROM "DraftTouch" t
    JOIN "DraftArticle" a ON a."id" = t."articleId"
    JOIN "DraftTreaty" y ON y."slug" = a."treatySlug"
    CROSS JOIN LATERAL (SELECT coalesce(${day}::date, y."publishedOn") AS "day") asked
    JOIN "DeploymentStretch" s ON s."period" @> asked."day" AND s."status" IN ('ACTUAL', 'CLAIMED')
    JOIN "Deployment" d ON d."slug" = s."deploymentSlug"
    CROSS JOIN LATERAL (
      SELECT force."code" FROM (
        SELECT unnest(s."operatorCodes") AS "code"
        UNION
        SELECT c."countryCode" FROM "Contributor" c
        WHERE c."deploymentSlug" = d."slug"
          AND c."from" <= asked."day" AND (c."to" IS NULL OR c."to" > asked."day")
      ) force
      WHERE (t."operatorCodes" = '{}' OR force."code" = ANY(t."operatorCodes"))
        AND (
          t."operatorsInCode" IS NULL
          OR force."code" = t."operatorsInCode"
          OR EXISTS (
            SELECT FROM "Membership" m
            WHERE m."countryCode" = force."code" AND m."organizationCode" = t."operatorsInCode"
              AND m."period" @> t."operatorsInOn"
          )
        )
        AND (NOT t."isAbroad" OR force."code" IS DISTINCT FROM coalesce(s."hostCode", s."hostTerritoryCode"))
    ) bound
    WHERE (t."hostCodes" = '{}' OR coalesce(s."hostCode", s."hostTerritoryCode") = ANY(t."hostCodes"))
      AND NOT (t."isAbroad" AND d."isOwnTerritory")
      AND (t."beganAfter" IS NULL OR d."from" > t."beganAfter")
      AND (t."kinds" = '{}' OR d."kind" = ANY(t."kinds"))
      AND (
        t."layerSlugs" = '{}'
        OR EXISTS (SELECT FROM "_DeploymentToLayer" l WHERE l."A" = d."slug" AND l."B" = ANY(t."layerSlugs"))
      )
      AND (
        t."rangeMinKm" IS NULL
        OR EXISTS (
          SELECT FROM "_DeploymentToWeaponSystem" l JOIN "WeaponSystem" w ON w."slug" = l."B"
          WHERE l."A" = d."slug" AND w."basing" && ARRAY['LAND_MOBILE', 'LAND_FIXED', 'SILO']::"Basing"[]
            AND w."rangeMinKm" <= t."rangeMaxKm" AND w."rangeMaxKm" >= t."rangeMinKm"
        )
      )
      AND NOT EXISTS (SELECT FROM "DraftException" e WHERE e."touchId" = t."id" AND e."deploymentSlug" = d."slug")`
}
