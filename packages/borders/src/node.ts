import { readFileSync } from 'node:fs'
import { type Borders, createBorders } from './create-borders.ts'
import { once } from './once.ts'

/** The levels of detail: `coarse` for a first look and small scales, `fine` for close ones and for downloads. */
export type Detail = 'coarse' | 'fine'

const load = once((detail) => createBorders({ topology: read(`${detail}.topo.json`), owners: read('owners.json') }))

/** The borders at a level of detail, from the files of this package; read once. Node only. */
export function loadBorders(detail: Detail): Borders {
  return load(detail)
}

/** English names of the states outside the theatre, by code. Node only. */
export function loadPlaces(): Readonly<Record<string, string>> {
  return read('places.json')
}

function read<Json>(file: string): Json {
  return JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'))
}
