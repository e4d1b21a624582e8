import { builder } from '../builder.ts'

/** A figure of which sources give a range. */
export const Range = builder.objectRef<{ min: number; max: number }>('Range').implement({
  description: 'A figure as sources give it.',
  fields: (t) => ({
    min: t.exposeFloat('min', { description: 'The least that is published.' }),
    max: t.exposeFloat('max', { description: 'The most that is published; the same as `min` when sources agree.' }),
  }),
})

/** The range in two columns of a row; null where the row has none. */
export function rangeOf(min: number | null, max: number | null): typeof Range.$inferType | null {
  return min === null || max === null ? null : { min, max }
}
