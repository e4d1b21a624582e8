import { Prisma } from '../../generated/client/client.ts'

/** The tables of Prisma's that hold nothing but which row belongs to which, by the names of the two models. */
export type LinkTable =
  | '_DeploymentToLayer'
  | '_DeploymentToWeaponSystem'
  | '_DeploymentToScenario'
  | '_DeploymentToScenarioDevelopment'
  | '_CountryToEvent'
  | '_EventToSpecialTerritory'
  | '_EventToOrganization'
  | '_DeploymentToEvent'
  | '_CountryToStatement'
  | '_SpecialTerritoryToStatement'
  | '_EventToStatement'
  | '_CountryToErratum'
  | '_ErratumToSpecialTerritory'
  | '_ErratumToEvent'
  | '_ErratumToStatement'
  | '_DeploymentToErratum'
  | '_ChapterToLayer'

/**
 * Writes which row of the one table belongs to which of the other, in the order of the two names, in one statement:
 * `connect` would take one a row.
 */
export async function addLinks(
  prisma: Prisma.TransactionClient,
  table: LinkTable,
  links: readonly (readonly [one: string, other: string | number])[],
): Promise<void> {
  const ones = links.map(([one]) => one)
  const others = links.map(([, other]) => String(other))
  const type = table === '_DeploymentToScenarioDevelopment' ? Prisma.sql`int` : Prisma.sql`text`
  await prisma.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}"`)} ("A", "B")
    SELECT "a", "b"::${type} FROM unnest(${ones}::text[], ${others}::text[]) AS link ("a", "b")`
}
