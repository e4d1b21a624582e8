import type { Position } from 'geojson'

const KM_PER_DEGREE = 111.195

/**
 * The vertices that a line needs beside those already kept, so that no vertex of it lies farther than a distance
 * in km from the line drawn through the kept ones: the farthest vertex of each stretch, again and again, as
 * Douglas and Peucker do. The first and the last must be kept.
 */
export function keepWithin(line: readonly Position[], kept: readonly boolean[], km: number): boolean[] {
  const result = [...kept]
  const stack: [number, number][] = []
  let previous = 0
  for (let i = 1; i < line.length; i++) {
    if (!result[i]) continue
    stack.push([previous, i])
    previous = i
  }
  for (let stretch = stack.pop(); stretch; stretch = stack.pop()) {
    const [from, to] = stretch
    const [index, distance] = farthest(line, from, to)
    if (distance <= km) continue
    result[index] = true
    stack.push([from, index], [index, to])
  }
  return result
}

function farthest(line: readonly Position[], from: number, to: number): [index: number, km: number] {
  let best: [number, number] = [from, 0]
  for (let i = from + 1; i < to; i++) {
    const km = distanceKm(line[i] ?? [], line[from] ?? [], line[to] ?? [])
    if (km > best[1]) best = [i, km]
  }
  return best
}

/** From a point to a segment, on a plane that touches the globe at the point: good to a few metres in some km. */
export function distanceKm(point: Position, a: Position, b: Position): number {
  const [x0 = 0, y0 = 0] = point
  const shrink = Math.cos((y0 * Math.PI) / 180)
  const place = ([lon = 0, lat = 0]: Position) => [(lon - x0) * shrink * KM_PER_DEGREE, (lat - y0) * KM_PER_DEGREE]
  const [ax = 0, ay = 0] = place(a)
  const [bx = 0, by = 0] = place(b)
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2
  const along = lengthSquared === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay))
}
