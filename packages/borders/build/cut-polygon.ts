import type { Polygon, Position } from 'geojson'

/**
 * Divides a polygon along a line from vertex to vertex of its outline, and returns what lies left and right of the
 * line, seen in its direction. Holes stay on the left. Throws when the ends of the line snap to the same vertex or
 * the line leaves the polygon.
 *
 *     +----B----+      the outline from A on to B and back along the line is one part,
 *     | l  ↑  r |      from B on to A and forth along the line the other
 *     +----A----+
 */
export function cutPolygon(polygon: Polygon, line: readonly Position[]): { left: Polygon; right: Polygon } {
  const [outline = [], ...holes] = polygon.coordinates
  const ring = isCounterclockwise(outline) ? outline.slice(0, -1) : outline.slice(1).reverse()
  const from = nearest(ring, line[0])
  const to = nearest(ring, line.at(-1))
  const inner = line.slice(1, -1)
  const stray = inner.find((point) => !isInside(ring, point))
  if (from === to || stray) throw new Error(`The line leaves its province near ${stray ?? line[0]}; draw it inside.`)
  return {
    // Counterclockwise the interior is on the left, so the outline beyond the line's end encloses its left side.
    left: polygonOf([...inner, ...walk(ring, to, from)], holes),
    right: polygonOf([...inner.toReversed(), ...walk(ring, from, to)]),
  }
}

function walk(ring: readonly Position[], from: number, to: number): Position[] {
  return from < to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)]
}

function polygonOf(open: readonly Position[], holes: Position[][] = []): Polygon {
  return { type: 'Polygon', coordinates: [[...open, ...open.slice(0, 1)], ...holes] }
}

function nearest(ring: readonly Position[], point: Position = []): number {
  const distances = ring.map((vertex) => Math.hypot(x(vertex) - x(point), y(vertex) - y(point)))
  return distances.indexOf(Math.min(...distances))
}

function isCounterclockwise(ring: readonly Position[]): boolean {
  return (
    ring.reduce((area, vertex, i) => {
      const next = ring[(i + 1) % ring.length] ?? vertex
      return area + x(vertex) * y(next) - x(next) * y(vertex)
    }, 0) > 0
  )
}

function isInside(ring: readonly Position[], point: Position): boolean {
  return ring.reduce((inside, vertex, i) => {
    const before = ring.at(i - 1) ?? vertex
    const crosses =
      y(vertex) > y(point) !== y(before) > y(point) &&
      x(point) < ((x(before) - x(vertex)) * (y(point) - y(vertex))) / (y(before) - y(vertex)) + x(vertex)
    return crosses ? !inside : inside
  }, false)
}

const x = (position: Position) => position[0] ?? Number.NaN
const y = (position: Position) => position[1] ?? Number.NaN
