import type { Dataset } from '@natlas/db'

/** The name of exactly these records, as in `0.1.0-3fa9c2d1`: what is kept under it never changes. */
export function releaseOf({ version, sha256 }: Pick<Dataset, 'version' | 'sha256'>): string {
  return `${version}-${sha256.slice(0, 8)}`
}
