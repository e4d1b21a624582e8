import { type Box, contains, type Pixel, widened } from '../map/box.ts'

/** Units beyond a box in which lines go on: no segment of a border is longer. */
const longest = 60

/**
 * The `d` of a path through points, each from the one before, in whole units that are multiples of `grain`; points that
 * fall together are one.
 */
export function pathText(points: readonly Pixel[], isClosed: boolean, grain = 1): string {
  let text = ''
  let [x, y] = [Number.NaN, Number.NaN]
  let count = 0
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] / grain) * grain, Math.round(point[1] / grain) * grain]
    if (nextX === x && nextY === y) continue
    if (count === 0) text = `M${nextX}${after(nextY)}`
    else text += `${count === 1 ? `l${nextX - x}` : after(nextX - x)}${after(nextY - y)}`
    x = nextX
    y = nextY
    count++
  }
  // What is smaller than that is not seen.
  if (count < (isClosed ? 3 : 2)) return ''
  return isClosed ? `${text}z` : text
}

/** A number after another: its own minus sets it apart. */
function after(value: number): string {
  return value < 0 ? String(value) : ` ${value}`
}

/** The parts of a line in a box, each a little longer than what is in it. */
export function partsWithin(line: readonly Pixel[], box: Box): Pixel[][] {
  const near = widened(box, longest)
  const parts: Pixel[][] = []
  let part: Pixel[] | null = null
  for (const point of line) {
    if (!contains(near, point)) {
      part = null
      continue
    }
    if (!part) {
      part = []
      parts.push(part)
    }
    part.push(point)
  }
  return parts
}
