/** A point of a picture: right and down, in its units. */
export type Pixel = readonly [x: number, y: number]

/** An upright rectangle of a picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a point lies in a box or on its edge. */
export function contains({ left, top, right, bottom }: Box, [x, y]: Pixel): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

/** The box with so much more room on every side. */
export function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
