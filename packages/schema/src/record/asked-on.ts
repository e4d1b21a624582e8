import type { Day } from '@natlas/timeline'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { checkKnown } from '../input/range.ts'

/** For which day, and with the knowledge of which day, a field asks for all that stands below it. */
interface Asked {
  readonly on: Day | null
  readonly knownOn?: Day | null | undefined
}

type Path = GraphQLResolveInfo['path']
type Place = Pick<GraphQLResolveInfo, 'path'>

// By the place in the operation, not by the row: a row that is loaded again comes without what was noted on it.
const asked = new WeakMap<Path, Asked>()

/**
 * Notes for which day a field asks: `at` of a deployment below it is that day when it is left out.
 * What it does not say is as a field above it says.
 */
export function askOn(place: Place, asks: Asked): void {
  asked.set(place.path, { ...askedOn(place), ...asks })
}

/** What the nearest field above a place asks for; undefined when none of them names a day. */
export function askedOn({ path }: Place): Asked | undefined {
  for (let at: Path | undefined = path; at; at = at.prev) {
    const asks = asked.get(at)
    if (asks) return asks
  }
  return undefined
}

/** The argument of every field of a deployment whose answer differs from day to day. */
export const atArgument = builder.args((t) => ({
  at: t.field({
    type: 'Date',
    description:
      'The day, from 1949-01-01 to `asOf` of the dataset; null: the one that a field above asks for, without one the latest.',
  }),
}))

/** The day of the argument `at`, or the one that a field above asks for; null when there is neither. Throws for a day outside the atlas. */
export async function dayAsked(at: Day | null | undefined, context: Context, place: Place): Promise<Day | null> {
  if (!at) return askedOn(place)?.on ?? null
  await checkKnown('at', at, context)
  return at
}
