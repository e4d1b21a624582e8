import type { PrismaClient } from '@natlas/db'

/**
 * Makes a database hold its deployments so many times over, with their stretches, layers and systems. The copies are of the
 * same hosts and operators, spread over the map, and follow one another, each a year later: as many times the history.
 * The constraints go that are asked of every new row; the indexes are the same as before.
 */
export async function multiplyDeployments(prisma: PrismaClient, times: number): Promise<void> {
  await dropConstraints(prisma)
  // To build an index anew takes less time than to add hundreds of thousands of rows to it.
  const indexes = await prisma.$queryRaw<{ name: string; definition: string }[]>`
    SELECT indexname::text AS name, indexdef AS definition FROM pg_indexes
    WHERE tablename IN ('Deployment', 'DeploymentStretch') AND indexname NOT LIKE '%pkey'`
  for (const { name } of indexes) await prisma.$executeRawUnsafe(`DROP INDEX "${name}"`)
  await prisma.$executeRaw`
    INSERT INTO "Deployment" (
      "slug", "name", "description", "kind", "isOwnTerritory", "from", "fromLatest", "fromEdtf", "fromPrecision", "to"
    )
    SELECT
      "slug" || '-' || n, '{}', '{}', "kind", "isOwnTerritory",
      "from" + 365 * n, "fromLatest" + 365 * n, "fromEdtf", "fromPrecision", "to" + 365 * n
    FROM "Deployment", generate_series(2, ${times}::int) AS n`
  await prisma.$executeRaw`
    INSERT INTO "_DeploymentToLayer" ("A", "B")
    SELECT "A" || '-' || n, "B" FROM "_DeploymentToLayer", generate_series(2, ${times}::int) AS n`
  await prisma.$executeRaw`
    INSERT INTO "_DeploymentToWeaponSystem" ("A", "B")
    SELECT "A" || '-' || n, "B" FROM "_DeploymentToWeaponSystem", generate_series(2, ${times}::int) AS n`
  await prisma.$executeRaw`
    INSERT INTO "DeploymentStretch" (
      "id", "deploymentSlug", "from", "to", "status", "statusLabel", "hostCode", "hostTerritoryCode",
      "placeName", "lat", "lon", "placePrecision", "operatorCodes"
    )
    SELECT
      "id" + n * 100000, "deploymentSlug" || '-' || n, "from" + 365 * n, coalesce("to", date '2026-01-01') + 365 * n,
      "status", "statusLabel", "hostCode", "hostTerritoryCode", "placeName",
      "lat" + (n % 31 - 15) * 0.3, "lon" + (n / 31 - 15) * 0.6, "placePrecision", "operatorCodes"
    FROM "DeploymentStretch", generate_series(2, ${times}::int) AS n`
  for (const { definition } of indexes) await prisma.$executeRawUnsafe(definition)
  await prisma.$executeRaw`ANALYZE`
}

async function dropConstraints(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw`
    DO $$
    DECLARE one record;
    BEGIN
      FOR one IN
        SELECT conrelid::regclass AS held, conname FROM pg_constraint
        WHERE contype IN ('f', 'x') AND conrelid IN (
          '"DeploymentStretch"'::regclass, '"_DeploymentToLayer"'::regclass, '"_DeploymentToWeaponSystem"'::regclass
        )
      LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.held, one.conname);
      END LOOP;
    END $$`
}
