import { type Day, firstAfter } from '@natlas/timeline'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { atomFinder, type Point } from './atom-finder.ts'
import { atomTopology } from './atom-topology.ts'
import { borderLine } from './border-line.ts'
import { coastLines } from './coast-lines.ts'
import { mergedGeometry } from './merged-geometry.ts'
import { neighbours } from './neighbours.ts'
import { once } from './once.ts'
import { ownerOn } from './owner-on.ts'
import { ownerTable } from './owner-table.ts'
import { ownershipChangeDays } from './ownership-change-days.ts'
import { type State, statesOn } from './states-on.ts'

/** The border between two states or territories of a day. */
export interface BorderLine {
  /** Their codes, in alphabetical order. */
  readonly owners: readonly [string, string]
  readonly line: MultiLineString
}

/** Territory through time at one level of detail. Whatever did not change between two days is the same object. */
export interface Borders {
  /** The days on which an atom changed hands, oldest first; between two of them every answer is the same. */
  readonly changeDays: readonly Day[]
  /** The owner of an atom on a day, or null for an unknown atom. */
  readonly ownerOn: (atom: string, day: Day) => string | null
  /** The states and territories of a day, in the order of their codes. */
  readonly statesOn: (day: Day) => readonly State[]
  /** A name for a set of atoms, whatever their order: the key under which their geometry is kept. */
  readonly key: (atoms: readonly string[]) => string
  /** The land of some atoms, in longitude and latitude. Throws a RangeError for an unknown atom. */
  readonly geometry: (atoms: readonly string[]) => MultiPolygon
  /** The borders between different owners on a day, by pair of owners. */
  readonly borderLines: (day: Day) => readonly BorderLine[]
  /** The coasts, the same on every day. */
  readonly coastLines: () => MultiLineString
  /** The code of the state or territory at a point on a day, or null at sea. */
  readonly stateAt: (day: Day, point: Point) => string | null
}

/**
 * Borders from the JSON files that the build writes. Everything is computed when it is first asked for and then
 * kept. Throws a TypeError when a file is another one.
 */
export function createBorders(files: { readonly topology: unknown; readonly owners: unknown }): Borders {
  const topology = atomTopology(files.topology)
  const owners = ownerTable(files.owners)
  const changeDays = ownershipChangeDays(owners)

  /** A day that stands for all days of its stretch. */
  const stretchOf = (day: Day) => changeDays[firstAfter(changeDays, day) - 1] ?? '0001-01-01'
  const key = (atoms: readonly string[]) => atoms.toSorted().join(' ')

  const states = once((day) => statesOn(owners, day))
  const geometry = once((atoms) => mergedGeometry(topology, atoms.split(' ')))
  const line = once((both) => {
    const [atoms = '', others = ''] = both.split('|')
    return borderLine(topology, atoms.split(' '), others.split(' '))
  })
  const pairs = once(() => neighbours(topology))
  const lines = once((day) => {
    const keys = new Map(states(day).map(({ code, atoms }) => [code, key(atoms)]))
    const meeting = pairs('').flatMap(([atom, other]) => {
      const [a = '', b = ''] = [ownerOn(owners, atom, day) ?? '', ownerOn(owners, other, day) ?? ''].sort()
      return a === b ? [] : [`${a} ${b}`]
    })
    return [...new Set(meeting)].sort().map((codes): BorderLine => {
      const [a = '', b = ''] = codes.split(' ')
      return { owners: [a, b], line: line(`${keys.get(a)}|${keys.get(b)}`) }
    })
  })
  const coasts = once(() => coastLines(topology))
  const finder = once(() => atomFinder(topology))

  return {
    changeDays,
    ownerOn: (atom, day) => ownerOn(owners, atom, day),
    statesOn: (day) => states(stretchOf(day)),
    key,
    geometry: (atoms) => geometry(key(atoms)),
    borderLines: (day) => lines(stretchOf(day)),
    coastLines: () => coasts(''),
    stateAt: (day, point) => {
      const atom = finder('')(point)
      return atom === null ? null : ownerOn(owners, atom, day)
    },
  }
}
