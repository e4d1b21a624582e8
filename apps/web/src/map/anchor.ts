import type { MultiPolygon } from 'geojson'
import { type Bounds, type Point, PolyUtil } from 'leaflet'
import polylabel from 'polylabel'

/** A place for a name: the centre of the largest circle within the land, and that circle's radius, in pixels. */
export interface Anchor {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * Where a name fits best in what is visible of a state: in the largest piece of it within the frame.
 * `toPixel` places a vertex on the screen. Null when nothing of it that could hold a letter is in the frame.
 */
export function anchorIn(
  geometry: MultiPolygon,
  frame: Bounds,
  toPixel: (lon: number, lat: number) => Point,
): Anchor | null {
  let best: Point[] = []
  let bestArea = 30
  for (const [outer] of geometry.coordinates) {
    if (!outer) continue
    const ring = PolyUtil.clipPolygon(
      outer.map(([lon, lat]) => toPixel(lon as number, lat as number)),
      frame,
    )
    const area = areaOf(ring)
    if (area > bestArea) {
      best = ring
      bestArea = area
    }
  }
  if (best.length === 0) return null
  // Two pixels are finer than any letter.
  const pole = polylabel([best.map(({ x, y }): [number, number] => [x, y])], 2)
  return { x: pole[0], y: pole[1], radius: pole.distance }
}

/** The area of a ring in square pixels, by the shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((total, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as Point
    return total + x * next.y - next.x * y
  }, 0)
  return Math.abs(sum / 2)
}
