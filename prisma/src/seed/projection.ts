import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrationChecksums } from '../migration-list.ts'
import type { SeedRecords } from './seed-records.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** What cuts deployments into stretches lies with the records, since their check needs it, too. */
const stretches = new URL('../../../packages/dataset/src/deployment-stretches.ts', import.meta.url)

/**
 * The fingerprint of what a seed makes: of the records, of the tables and of the seed's own code,
 * so that a change of any of them fills the database anew. SHA-256, hexadecimal.
 */
export function projectionOf({ sha256 }: Pick<SeedRecords, 'sha256'>): string {
  const hash = createHash('sha256').update(sha256)
  for (const checksum of migrationChecksums().values()) hash.update(checksum)
  const code = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  for (const file of code.sort()) hash.update(readFileSync(join(here, file)))
  hash.update(readFileSync(stretches))
  return hash.digest('hex')
}
