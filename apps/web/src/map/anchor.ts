import polylabel from 'polylabel'
import type { Box, Pixel } from './box.ts'
import { clipRing } from './clip-ring.ts'

/** A place for a name, in pixels. */
export interface Anchor {
  readonly x: number
  readonly y: number
  /** Radius of the largest circle within the land. */
  readonly radius: number
  /** How far the land reaches to both sides of the place, over the height of a line. */
  readonly width: number
}

/**
 * Where a name fits best in what is visible of a state: in the largest piece of it within the frame, of those that its
 * outer rings, in pixels, enclose. Null when nothing of it that could hold a letter is in the frame.
 */
export function anchorIn(outers: Iterable<readonly Pixel[]>, frame: Box): Anchor | null {
  let best: readonly Pixel[] = []
  let bestArea = 30
  for (const outer of outers) {
    const ring = clipRing(outer, frame)
    const area = areaOf(ring)
    if (area > bestArea) {
      best = ring
      bestArea = area
    }
  }
  if (best.length === 0) return null
  // Two pixels are finer than any letter.
  const pole = polylabel([best.map(([x, y]): [number, number] => [x, y])], 2)
  return { y: pole[1], radius: pole.distance, ...reachOf(best, pole[0], pole[1], Math.min(pole.distance / 2, 7)) }
}

/** From where to where the land reaches around a point, over so much height above and below it: its middle and width. */
function reachOf(ring: readonly Pixel[], x: number, y: number, half: number): { x: number; width: number } {
  let left = Number.NEGATIVE_INFINITY
  let right = Number.POSITIVE_INFINITY
  for (const height of [y - half, y, y + half]) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] as Pixel
      if (ay > height === by > height) return
      const crossing = ax + ((height - ay) / (by - ay)) * (bx - ax)
      if (crossing <= x) left = Math.max(left, crossing)
      else right = Math.min(right, crossing)
    })
  }
  return { x: (left + right) / 2, width: right - left }
}

/** The area of a ring in square pixels, by the shoelace formula. */
function areaOf(ring: readonly Pixel[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Pixel
    return total + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum / 2)
}
