import { Prisma } from '../../generated/client/client.ts'

/** The tables of Prisma's that hold nothing but which row belongs to which, by the names of the two models. */
type LinkTable =
  | '_DeploymentToLayer'
  | '_DeploymentToWeaponSystem'
  | '_DeploymentToScenario'
  | '_DeploymentToScenarioDevelopment'

/** Writes which row of the one table belongs to which of the other, in one statement: `connect` would take one a row. */
export async function addLinks(
  prisma: Prisma.TransactionClient,
  table: LinkTable,
  links: readonly (readonly [deployment: string, other: string | number])[],
): Promise<void> {
  const deployments = links.map(([deployment]) => deployment)
  const others = links.map(([, other]) => String(other))
  const type = table === '_DeploymentToScenarioDevelopment' ? Prisma.sql`int` : Prisma.sql`text`
  await prisma.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}"`)} ("A", "B")
    SELECT "a", "b"::${type} FROM unnest(${deployments}::text[], ${others}::text[]) AS link ("a", "b")`
}
