import { z } from 'zod'
import { citations } from './citation.ts'
import { code } from './slug.ts'
import { localizedName, localizedText } from './text.ts'

/** A city to which distances and flight times are measured, in `cities/`. */
export const cityRecord = z.strictObject({
  /** Its common name today. */
  name: localizedName,
  /** Former names and other spellings, by which readers look for it, as `Kiev`. */
  otherNames: z.array(z.string().trim().min(1)).optional(),
  /** Code of the state in which it lies today. */
  country: code,
  /** Degrees north of its centre, WGS 84. */
  lat: z.number().min(-90).max(90),
  /** Degrees east of its centre, WGS 84. */
  lon: z.number().min(-180).max(180),
  note: localizedText.optional(),
  citations,
})
