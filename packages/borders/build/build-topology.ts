import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { atomsOf } from './atoms.ts'
import { levelOf } from './level-of.ts'
import { levels } from './levels.ts'
import { readOwners } from './owners.ts'
import { piecesOf } from './pieces.ts'
import { placesOf } from './places.ts'
import { readProvinces } from './source.ts'

/** Builds packages/borders/data from the pinned source and the records. The same input gives the same bytes. */
function build(): void {
  const owners = readOwners()
  const provinces = readProvinces()
  const atoms = atomsOf(piecesOf(provinces))
  const codes = atoms.objects.atoms.geometries.map((it) => it.id)
  const homeless = codes.filter((code) => !(code in owners))
  const landless = Object.keys(owners).filter((code) => !codes.includes(code))
  if (homeless.length + landless.length > 0)
    throw new Error(`Atoms without owner: ${homeless.join(' ')}; owned but not built: ${landless.join(' ')}.`)
  for (const level of levels) write(level.file, JSON.stringify(levelOf(atoms, level, owners)))
  write('owners.json', oneLineEach(owners))
  write('places.json', oneLineEach(placesOf(provinces, owners)))
}

const folder = fileURLToPath(new URL('../data/', import.meta.url))

function write(file: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(folder + file, `${text}\n`)
  console.warn(`${file}: ${text.length + 1} characters`)
}

/** JSON with one entry a line, so that a change of one atom is a change of one line. */
function oneLineEach(table: Readonly<Record<string, unknown>>): string {
  return `{\n${Object.entries(table)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`
}

build()
