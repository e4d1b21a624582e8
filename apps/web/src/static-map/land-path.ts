import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { overlaps, type Pixel, widened } from '../map/box.ts'
import { clipRing } from '../map/clip-ring.ts'
import { partsWithin, pathText } from './path-text.ts'
import type { Picture } from './picture.ts'
import { planeLine } from './plane-line.ts'

/** Units beyond the edge of a picture that are drawn, so that no outline runs along it. */
const beyond = 6

/** The land of a state as the `d` of a path: what of it lies in the picture; empty when nothing does. */
export function landPath(land: MultiPolygon, picture: Picture): string {
  const box = widened(picture.box, beyond)
  return land.coordinates
    .flat()
    .map((ring) => pathText(clipRing(unitsOf(ring, picture), box), true, picture.grain))
    .join('')
}

/** Lines as the `d` of one path: what of them lies in the picture. */
export function linePath(lines: MultiLineString, picture: Picture): string {
  return lines.coordinates
    .flatMap((line) => partsWithin(unitsOf(line, picture), picture.box))
    .map((part) => pathText(part, false, picture.grain))
    .join('')
}

/** The outer rings of a land in the units of a picture; one that does not reach into it is empty. */
export function outersIn(land: MultiPolygon, picture: Picture): (readonly Pixel[])[] {
  return land.coordinates.map(([outer = []]) => unitsOf(outer, picture))
}

/** A line in the units of a picture; empty when it lies wholly beside it. */
function unitsOf(line: readonly Position[], { at, box }: Picture): readonly Pixel[] {
  const { points, span } = planeLine(line)
  const [left, bottom] = at([span.left, span.top])
  const [right, top] = at([span.right, span.bottom])
  return overlaps({ left, top, right, bottom }, widened(box, beyond)) ? points.map(at) : []
}
