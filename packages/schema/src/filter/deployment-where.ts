import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { checkKnown } from '../input/range.ts'
import { DeploymentKind } from '../record/deployment-kind.ts'
import { DeploymentStatus } from '../record/deployment-status.ts'
import { checkNames } from './known-names.ts'
import { checkNear, NearInput } from './near.ts'
import { checkPeriod, PeriodInput } from './period.ts'

/** Which deployments are wanted. */
export const DeploymentWhere = builder.inputType('DeploymentWhere', {
  description:
    'Which deployments are wanted; every field that is given narrows them. All that is asked of a time, a place, a host, an operator or a status holds together, in one stretch of the history of the deployment.',
  fields: (t) => ({
    at: t.field({
      type: 'Date',
      description:
        'Those of this day, from 1949-01-01 to `asOf` of the dataset: `ACTUAL` and `CLAIMED` ones, unless `status` asks for others. Null: of any time and status.',
    }),
    during: t.field({ type: PeriodInput, description: 'Those of some day of this time; null: of any time.' }),
    layers: t.stringList({ description: 'Those in one of these layers, by slug; null: in any.' }),
    kinds: t.field({ type: [DeploymentKind], description: 'Those of one of these kinds; null: of any.' }),
    operators: t.stringList({
      description:
        'Those of one of these states and organizations, by code; null: of anybody. Who contributes is no operator.',
    }),
    hosts: t.stringList({
      description: 'Those in one of these states and territories, by code; null: anywhere, at sea as well.',
    }),
    status: t.field({
      type: [DeploymentStatus],
      description: 'Those that stood in one of these ways; null: see `at`.',
    }),
    systems: t.stringList({ description: 'Those with one of these weapon systems, by slug; null: with any or none.' }),
    hostJoinedAfter: t.field({
      type: 'Date',
      description:
        'Those in a state whose NATO membership, in force, began after this day and by `at`, and held at `at` (null: at `asOf` of the dataset). Null: in any.',
    }),
    near: t.field({ type: NearInput, description: 'Those in this circle; null: anywhere.' }),
  }),
})

/** The filter as it is given. */
export type Where = typeof DeploymentWhere.$inferInput

/** Throws for what can match nothing: a day outside the atlas, a time or circle that is none, a name that nothing has. */
export async function checkWhere(where: Where | null | undefined, context: Context): Promise<void> {
  if (!where) return
  const { at, during, near, layers, systems, operators, hosts } = where
  if (at) await checkKnown('where.at', at, context)
  if (during) checkPeriod('where.during', during)
  if (near) checkNear('where.near', near)
  if (![layers, systems, operators, hosts].some((names) => names?.length)) return
  const known = await context.knownNames()
  checkNames('where.layers', layers, known.layers, 'layer')
  checkNames('where.systems', systems, known.systems, 'weapon system')
  checkNames(
    'where.operators',
    operators,
    [...known.countries, ...known.organizations],
    'state or organization',
    `take a code of \`countries\`, as "USA", or one of ${known.organizations.join(', ')}`,
  )
  checkNames(
    'where.hosts',
    hosts,
    [...known.countries, ...known.territories],
    'state or territory',
    `take a code of \`countries\`, as "POL", or one of ${known.territories.join(', ')}`,
  )
}
