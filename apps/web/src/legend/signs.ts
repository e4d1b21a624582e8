import type { Present } from '../deployment/present.ts'
import type { SymbolProps } from '../deployment/Symbol.tsx'
import { shapeOfKind } from '../deployment/shape.ts'

/** Signs that a symbol on the map can bear besides whose it is and how strong, by the names of the words for them. */
export const signs = {
  forces: { shape: 'CIRCLE' },
  exercise: { shape: 'RING' },
  headquarters: { shape: 'STAR' },
  air: { shape: 'TRIANGLE_DOWN' },
  naval: { shape: 'ANCHOR' },
  missiles: { shape: 'TRIANGLE' },
  defence: { shape: 'SQUARE' },
  radar: { shape: 'HEXAGON' },
  store: { shape: 'DIAMOND' },
  claimed: { status: 'CLAIMED' },
  announced: { status: 'ANNOUNCED' },
  building: { status: 'BUILDING' },
  hypothetical: { status: 'HYPOTHETICAL' },
  rough: { isRough: true },
  faint: { isFaint: true },
} as const satisfies Record<string, Partial<SymbolProps>>

/** The name of a sign. */
export type Sign = keyof typeof signs

/** All signs, in the order in which they are explained. */
export const allSigns = Object.keys(signs) as readonly Sign[]

/** The signs that what stands on a day bears, in the order in which they are explained. */
export function signsOn(presents: readonly Present[]): Sign[] {
  const borne = new Set(
    presents.flatMap(({ deployment, stretch, isUncertain }) => [
      `shape ${shapeOfKind[deployment.kind]}`,
      `status ${stretch.status}`,
      `isRough ${stretch.place.precision !== 'SITE' && stretch.place.precision !== 'TOWN'}`,
      `isFaint ${isUncertain}`,
    ]),
  )
  return allSigns.filter((sign) => Object.entries(signs[sign]).every((pair) => borne.has(pair.join(' '))))
}
