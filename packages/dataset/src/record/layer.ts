import { z } from 'zod'
import { citations } from './citation.ts'
import { localizedName, localizedText } from './text.ts'

/** A group of deployments that a reader toggles, in `layers/`. */
export const layerRecord = z.strictObject({
  name: localizedName,
  /** One paragraph: what the layer holds, and what it leaves out. */
  description: localizedText,
  /** Colour of its symbols in light mode, `#rrggbb`; the shape carries the same meaning. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'write the colour as #rrggbb in lower case'),
  /** Shape of its symbols. */
  icon: z.enum([
    'CIRCLE',
    'RING',
    'SQUARE',
    'DIAMOND',
    'TRIANGLE',
    'TRIANGLE_DOWN',
    'HEXAGON',
    'CROSS',
    'STAR',
    'ANCHOR',
  ]),
  /** Whether it is shown when the reader has chosen nothing. */
  isOnAtFirst: z.boolean(),
  /** Its place in the list of layers; the lowest stands first. */
  order: z.int().nonnegative(),
  note: localizedText.optional(),
  citations,
})
