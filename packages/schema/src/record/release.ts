import { createHash } from 'node:crypto'
import type { Dataset } from '@natlas/db'
import { deploymentsOperation } from '../deployments.ts'
import { historyOperation } from '../history.ts'

/**
 * The name of exactly these records as exactly this code tells them, as in `0.1.0-3fa9c2d1`: what is kept under it never changes.
 * Were it of the records alone, a browser would show a new page the history in the form of an old one.
 */
export function releaseOf({ version, projection }: Pick<Dataset, 'version' | 'projection'>): string {
  const told = createHash('sha256').update(projection).update(historyOperation).update(deploymentsOperation)
  return `${version}-${told.digest('hex').slice(0, 8)}`
}
