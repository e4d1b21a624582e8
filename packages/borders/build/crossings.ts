import type { Position } from 'geojson'

/** A straight piece of a line, with what its maker needs to find it again. */
export interface Segment<Origin> {
  readonly a: Position
  readonly b: Position
  readonly origin: Origin
}

/** The side of the squares in which segments are looked up, in degrees: about the length of a long one. */
const CELL = 0.5

/** The segments that cross another one, each once. Two that only touch, or share an end, do not cross. */
export function crossings<Origin>(segments: readonly Segment<Origin>[]): Set<Segment<Origin>> {
  const cells = new Map<string, Segment<Origin>[]>()
  const found = new Set<Segment<Origin>>()
  for (const segment of segments) {
    for (const name of cellsOf(segment)) {
      const cell = cells.get(name) ?? []
      for (const other of cell) {
        if (!cross(segment, other)) continue
        found.add(segment)
        found.add(other)
      }
      cell.push(segment)
      cells.set(name, cell)
    }
  }
  return found
}

/** The squares that the box around a segment touches. */
function cellsOf<Origin>({ a, b }: Segment<Origin>): string[] {
  const range = (from: number, to: number) => {
    const low = Math.floor(Math.min(from, to) / CELL)
    return Array.from({ length: Math.floor(Math.max(from, to) / CELL) - low + 1 }, (_, i) => low + i)
  }
  const rows = range(y(a), y(b))
  return range(x(a), x(b)).flatMap((column) => rows.map((row) => `${column} ${row}`))
}

function cross<Origin>(one: Segment<Origin>, other: Segment<Origin>): boolean {
  return (
    turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0 &&
    turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0
  )
}

/** Left (1), right (-1) or straight on (0) from a by b to c. */
function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)))
}

const x = (position: Position) => position[0] ?? Number.NaN
const y = (position: Position) => position[1] ?? Number.NaN
