import type { Anchor } from './anchor.ts'
import { type Box, overlaps } from './box.ts'

/** A name and where it fits best. */
export interface NameToPlace {
  readonly name: string
  readonly anchor: Anchor
}

/** Where and how a name is written: around its centre, in one line or two. */
export interface PlacedName {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** Height of the letters, as CSS means it. */
  readonly size: number
}

/** What stands in the way of names, in pixels of the layer. */
export interface Obstacle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** How large names are written, in pixels. */
export interface FontSizes {
  readonly least: number
  readonly most: number
}

const fontSizes: FontSizes = { least: 8.5, most: 15 }
/** Letters of Inter in small caps spacing, per pixel of font size. */
const letterWidth = 0.72
const lineHeight = 1.15

/** Names where they fit: inside their land, never over another name, nor over an obstacle; the larger land first. */
export function placeNames<One extends NameToPlace>(
  lands: readonly One[],
  obstacles: readonly Obstacle[],
  sizes = fontSizes,
): (One & PlacedName)[] {
  const blocks = obstacles.map(({ x, y, radius }) => around(x, y, radius, radius))
  const taken: Box[] = []
  return lands
    .toSorted((a, b) => b.anchor.radius - a.anchor.radius)
    .flatMap((land) => {
      const { anchor, name } = land
      const setting = settingOf(name, anchor, sizes)
      if (!setting) return []
      const candidates = [1, 0.8].flatMap((share) => {
        const size = setting.size * share
        if (size < sizes.least) return []
        const halfWidth = (widthOf(setting.lines) * size) / 2
        const halfHeight = (setting.lines.length * size * lineHeight) / 2
        return shifts(anchor, halfWidth, halfHeight).map(([dx, dy]) => {
          const [x, y] = [anchor.x + dx, anchor.y + dy]
          return { x, y, size, box: around(x, y, halfWidth, halfHeight) }
        })
      })
      // Half a name is worse than none: the list of countries has them all.
      const best = candidates.find(({ box }) => ![...taken, ...blocks].some((other) => overlaps(other, box)))
      if (!best) return []
      taken.push(best.box)
      const { x, y, size } = best
      return [{ ...land, lines: setting.lines, x, y, size }]
    })
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}

/** Where a name may move within the circle of its land, the least moved first, in pixels. */
function shifts({ radius, width }: Anchor, halfWidth: number, halfHeight: number) {
  const up = Math.max(0, radius - halfHeight)
  const aside = Math.max(0, width / 2 - halfWidth)
  return [0, 0.5, -0.5, 1, -1].flatMap((dy) => [0, 0.6, -0.6].map((dx) => [dx * aside, dy * up] as const))
}

/** In how many lines and how large a name fits at a place: the larger of one line and two; null when neither can be read. */
function settingOf(
  name: string,
  { width, radius }: Anchor,
  { least, most }: FontSizes,
): { lines: readonly string[]; size: number } | null {
  const settings = [[name], ...twoLines(name)].map((lines) => ({
    lines,
    size: Math.min(
      width / widthOf(lines),
      // A name is rarely higher than the circle is wide, and never larger than the largest.
      (1.7 * radius) / (lines.length * lineHeight),
      most,
    ),
  }))
  const best = settings.reduce((one, other) => (other.size > one.size ? other : one))
  return best.size < least ? null : best
}

/** A name of several words, broken where its two lines are most alike; none for a single word. */
function twoLines(name: string): string[][] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  return breaks.sort((a, b) => widthOf(a) - widthOf(b)).slice(0, 1)
}

/** The width of the longest line, in font sizes. */
function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length)) * letterWidth
}
