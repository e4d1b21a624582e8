import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsFolder } from '@natlas/dataset'
import { projectionOf } from '../seed/projection.ts'

/** A name for what a seed makes of the records as they lie there; reads them without their forms and checks, which take seconds. */
export function recordsKey(): string {
  const hash = createHash('sha256')
  const files = readdirSync(recordsFolder, { recursive: true, encoding: 'utf8', withFileTypes: false })
  for (const file of files.filter((name) => name.endsWith('.yaml')).sort()) {
    hash.update(file).update(readFileSync(join(recordsFolder, file)))
  }
  return projectionOf({ sha256: hash.digest('hex') }).slice(0, 16)
}
