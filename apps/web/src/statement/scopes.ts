import type { StatementScope } from '../../generated/graphql.ts'

/** What words can be about, in the order in which a reader would look for them. */
export const scopes: readonly StatementScope[] = [
  'GDR_TERRITORY',
  'BEYOND_GERMANY',
  'BOTH',
  'STATIONING',
  'ENLARGEMENT',
  'MEMBERSHIP_OF_RUSSIA',
  'OTHER',
]

/** Whether a text names one of them. */
export function isScope(text: string | undefined): text is StatementScope {
  return scopes.some((scope) => scope === text)
}
