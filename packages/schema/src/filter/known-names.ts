import type { PrismaClient } from '@natlas/db'
import { badInput } from '../input/bad-input.ts'
import { quoted } from '../input/quoted.ts'

/** The names that filters may give, sorted. */
export interface KnownNames {
  readonly layers: readonly string[]
  readonly systems: readonly string[]
  readonly countries: readonly string[]
  readonly territories: readonly string[]
  readonly organizations: readonly string[]
  readonly deployments: readonly string[]
  readonly events: readonly string[]
  /** Of events. */
  readonly tags: readonly string[]
}

/** Reads all names that filters may give, in one statement. */
export async function readKnownNames(prisma: PrismaClient): Promise<KnownNames> {
  const rows = await prisma.$queryRaw<{ list: keyof KnownNames; name: string }[]>`
    SELECT 'layers' AS list, "slug" AS name FROM "Layer"
    UNION ALL SELECT 'systems', "slug" FROM "WeaponSystem"
    UNION ALL SELECT 'countries', "code" FROM "Country"
    UNION ALL SELECT 'territories', "code" FROM "SpecialTerritory"
    UNION ALL SELECT 'organizations', "code" FROM "Organization"
    UNION ALL SELECT 'deployments', "slug" FROM "Deployment"
    UNION ALL SELECT 'events', "slug" FROM "Event"
    UNION ALL (SELECT DISTINCT 'tags', unnest("tags") FROM "Event")
    ORDER BY name`
  const names = (wanted: keyof KnownNames) => rows.filter(({ list }) => list === wanted).map(({ name }) => name)
  return {
    layers: names('layers'),
    systems: names('systems'),
    countries: names('countries'),
    territories: names('territories'),
    organizations: names('organizations'),
    deployments: names('deployments'),
    events: names('events'),
    tags: names('tags'),
  }
}

/** Throws for the first of some names that is not known. `what` says what it should name, `remedy` what would be right. */
export function checkNames(
  argument: string,
  given: readonly string[] | null | undefined,
  known: readonly string[],
  what: string,
  remedy = `take one of ${known.join(', ')}`,
): void {
  const unknown = given?.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw badInput(argument, `there is no ${what} ${quoted(unknown)}; ${remedy}.`)
}
