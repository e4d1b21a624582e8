import type { Deployment, Layer } from './deployments.ts'

/** What a symbol looks like. */
export type Shape = Layer['icon']

/** What stands behind a kind of deployment: alike things have one shape, so that seven are to be learnt. */
export const shapeOfKind: Readonly<Record<Deployment['kind'], Shape>> = {
  BATTLEGROUP: 'CIRCLE',
  GROUND_FORCE: 'CIRCLE',
  PEACE_OPERATION: 'CIRCLE',
  TRAINING_MISSION: 'CIRCLE',
  BUILD_UP: 'CIRCLE',
  EXERCISE: 'RING',
  HEADQUARTERS: 'STAR',
  AIR_BASE: 'TRIANGLE_DOWN',
  AIR_POLICING: 'TRIANGLE_DOWN',
  AIR_CAMPAIGN: 'TRIANGLE_DOWN',
  NAVAL_BASE: 'ANCHOR',
  NAVAL_FORCE: 'ANCHOR',
  MISSILE_FORCE: 'TRIANGLE',
  MISSILE_DEFENCE: 'SQUARE',
  AIR_DEFENCE: 'SQUARE',
  RADAR: 'HEXAGON',
  COMMUNICATION_SITE: 'HEXAGON',
  NUCLEAR_STORE: 'DIAMOND',
  EQUIPMENT_STORE: 'DIAMOND',
}

/** Corners of the shapes that have some, on a circle of radius 1 but enlarged to look as large as a circle does. */
const corners: Readonly<Partial<Record<Shape, readonly (readonly [number, number])[]>>> = {
  SQUARE: polygon(4, 45, 1.22),
  DIAMOND: polygon(4, 0, 1.3),
  TRIANGLE: polygon(3, -90, 1.36),
  TRIANGLE_DOWN: polygon(3, 90, 1.36),
  HEXAGON: polygon(6, 0, 1.12),
  STAR: star(5, 1.36, 0.62),
  CROSS: plus(1.2, 0.42),
  // A hull with a mast: the anchor itself is too fine for a map.
  ANCHOR: [
    [-1.25, 0.05],
    [-0.18, 0.05],
    [-0.18, -1.15],
    [0.85, -0.18],
    [0.85, 0.05],
    [1.25, 0.05],
    [0.72, 0.95],
    [-0.72, 0.95],
  ],
}

/** The outline of a shape around the origin, as the `d` of a path; its area grows with the square of the radius. */
export function shapePath(shape: Shape, radius: number): string {
  const points = corners[shape]
  const at = (length: number) => (length * radius).toFixed(2)
  if (points) return `M${points.map(([x, y]) => `${at(x)},${at(y)}`).join('L')}Z`
  const circle = (length: number, sweep: 0 | 1) =>
    `M${at(-length)},0A${at(length)},${at(length)} 0 1 ${sweep} ${at(length)},0A${at(length)},${at(length)} 0 1 ${sweep} ${at(-length)},0Z`
  return shape === 'RING' ? circle(1.05, 1) + circle(0.5, 0) : circle(1, 1)
}

function polygon(sides: number, first: number, reach: number) {
  return Array.from({ length: sides }, (_, index) => polar(first + (360 / sides) * index, reach))
}

function star(tips: number, outer: number, inner: number) {
  return Array.from({ length: tips * 2 }, (_, index) => polar(-90 + (180 / tips) * index, index % 2 ? inner : outer))
}

function plus(reach: number, half: number): (readonly [number, number])[] {
  const quarter: readonly (readonly [number, number])[] = [
    [half, -reach],
    [half, -half],
    [reach, -half],
  ]
  return [0, 1, 2, 3].flatMap((turns) => quarter.map((point) => turned(point, turns)))
}

function turned([x, y]: readonly [number, number], quarters: number): readonly [number, number] {
  const angle = (quarters * Math.PI) / 2
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
}

function polar(degrees: number, reach: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [Math.cos(angle) * reach, Math.sin(angle) * reach]
}
