import { z } from 'zod'
import { citations } from './citation.ts'
import { day } from './date.ts'
import { code, slug } from './slug.ts'
import { localizedText } from './text.ts'

/** A step of the story, in `story/`: a day and a view of the map, and what to see there. */
export const chapterRecord = z.strictObject({
  /** Its place in the story, from 1. */
  order: z.int().min(1),
  title: localizedText,
  /** The day that the map shows. */
  date: day,
  /** Where the map looks: the centre in degrees, and the width of what is seen in kilometres. */
  camera: z.strictObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    spanKm: z.number().min(100).max(20_000),
  }),
  /** Slugs of the layers that are on. */
  layers: z.array(slug),
  /** Code of the state that is chosen, when it is about one. */
  country: code.optional(),
  /** 60 to 120 neutral words in English. */
  text: localizedText.refine(({ en }) => {
    const words = en.split(/\s+/).length
    return words >= 60 && words <= 120
  }, 'write 60 to 120 words'),
  /** Questions for a class. */
  questions: z.array(localizedText).min(2),
  events: z.array(slug),
  statements: z.array(slug).optional(),
  note: localizedText.optional(),
  citations,
})
