import type { Box, Pixel } from './box.ts'

/**
 * The part of a ring within a box (Sutherland and Hodgman, 1974): one ring, which runs along the edge of the box where the
 * land leaves it. Empty when nothing of it is inside.
 */
export function clipRing(ring: readonly Pixel[], { left, top, right, bottom }: Box): readonly Pixel[] {
  const sides = [
    { axis: 0, limit: left, sign: 1 },
    { axis: 0, limit: right, sign: -1 },
    { axis: 1, limit: top, sign: 1 },
    { axis: 1, limit: bottom, sign: -1 },
  ] as const
  let points = ring
  for (const { axis, limit, sign } of sides) {
    /** How far within the side a point lies, negative beyond it. */
    const depth = (point: Pixel) => sign * (point[axis] - limit)
    if (points.every((point) => depth(point) >= 0)) continue
    const kept: Pixel[] = []
    let before = points.at(-1)
    for (const point of points) {
      const isIn = depth(point) >= 0
      if (before && depth(before) >= 0 !== isIn) {
        kept.push(between(before, point, depth(before) / (depth(before) - depth(point))))
      }
      if (isIn) kept.push(point)
      before = point
    }
    points = kept
  }
  return points
}

function between([x, y]: Pixel, to: Pixel, share: number): Pixel {
  return [x + (to[0] - x) * share, y + (to[1] - y) * share]
}
