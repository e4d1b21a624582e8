import type { Moment } from '../history/moment.ts'
import type { Stretch } from './deployments.ts'

/**
 * Whose forces, as the symbols tell it: of NATO or a state bound by its Treaty or that has signed it; of the Soviet Union,
 * Russia, or a state of the Warsaw or the Collective Security Treaty; of others.
 */
export type Side = 'NATO' | 'EAST' | 'OTHER'

/** The sides in the order in which a badge shows them. */
export const sides: readonly Side[] = ['NATO', 'EAST', 'OTHER']

/** The side of a deployment's first operator on the day of a moment. */
export function sideOf({ operators }: Pick<Stretch, 'operators'>, moment: Moment): Side {
  const [operator] = operators
  if (operator?.organization) return operator.organization.code === 'NATO' ? 'NATO' : 'OTHER'
  const code = operator?.country?.code
  if (!code) return 'OTHER'
  // Russia belonged to no alliance from 1992 to 1994, and its forces abroad were the same as before and after.
  if (code === 'SUN' || code === 'RUS') return 'EAST'
  const status = moment.lands.get(code)?.status ?? 'NONE'
  if (status.startsWith('NATO')) return 'NATO'
  return status.startsWith('WTO') || status.startsWith('CSTO') ? 'EAST' : 'OTHER'
}
