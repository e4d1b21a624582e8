import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code, slug } from './slug.ts'
import { localizedText } from './text.ts'

/** Somebody's words on record, in `statements/`, as `baker-gorbachev-1990-02-09.yaml`. */
export const statementRecord = z.strictObject({
  /** What was said, in few words, as `Baker to Gorbachev: not one inch eastward`. */
  title: localizedText,
  speaker: z.strictObject({
    name: localizedText,
    /** The office held on that day, or null for none. */
    office: localizedText.nullable(),
    /** The state for which the speaker spoke, or null. */
    country: code.nullable(),
  }),
  /** To whom, with the office held that day; left out for the public. */
  addressee: localizedText.optional(),
  date: edtfDate,
  /** The meeting, address or publication. */
  forum: localizedText,
  place: localizedText.optional(),
  /** What kind of record it is. */
  kind: z.enum([
    'MEMORANDUM_OF_CONVERSATION',
    'TREATY_TEXT',
    'OFFICIAL_STATEMENT',
    'LETTER',
    'CABLE',
    'SPEECH',
    'PRESS_CONFERENCE',
    'INTERVIEW',
    'MEMOIR',
    'DIARY',
    'TESTIMONY',
  ]),
  /** A short quotation, at most 60 words, in the language of the record that was read. */
  quotation: z.strictObject({
    /** ISO 639-1 code. */
    language: z.string().regex(/^[a-z]{2}$/),
    text: z
      .string()
      .trim()
      .min(1)
      .refine((text) => text.split(/\s+/).length <= 60, 'quote at most 60 words'),
    /** The language in which it was said, when the record is a translation. */
    saidIn: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
  }),
  /** The quotation in English (and other languages); left out when the quotation is English. */
  translation: localizedText.optional(),
  /** What the words were about. */
  scope: z.enum([
    'GDR_TERRITORY',
    'BEYOND_GERMANY',
    'BOTH',
    'STATIONING',
    'ENLARGEMENT',
    'MEMBERSHIP_OF_RUSSIA',
    'OTHER',
  ]),
  /** What it was about and what it meant in its context, in one or two neutral sentences. */
  context: localizedText,
  /** How each side, or a scholar, reads it. */
  readings: z.array(z.strictObject({ by: localizedText, text: localizedText, citations })),
  countries: z.array(code).optional(),
  /** Slugs of the events to which it belongs. */
  events: z.array(slug).optional(),
  /** What is disputed, uncertain or open. */
  note: localizedText.optional(),
  citations,
})
