import { type CollectionName, collections } from '../collection.ts'
import { avoidedIn } from '../glossary/avoided-in.ts'
import { languages } from '../record/text.ts'
import { type Check, faultAt } from './check.ts'

/** Texts that are not in the atlas' own voice: the words of somebody else, and where the glossary names words. */
const notOurs: ReadonlySet<string> = new Set(['translation', 'test', 'avoid', 'examples'])

/** Same act, same verb: no text of a record uses a word that the glossary avoids, but between quotation marks. */
export const wording: Check = (dataset) =>
  (Object.keys(collections) as CollectionName[]).flatMap((name) =>
    dataset[name].flatMap((record) =>
      textsIn(record, '').flatMap(({ field, language, text }) =>
        avoidedIn(text, language, dataset.terms).map(({ word, instead }) =>
          faultAt(record, field, `uses "${word}"`, `write "${instead}", or quote and name who says it`),
        ),
      ),
    ),
  )

interface Found {
  readonly field: string
  readonly language: (typeof languages)[number]
  readonly text: string
}

/** Every text by language at any depth of a record. */
function textsIn(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (notOurs.has(key)) return []
    const field = path ? `${path}.${key}` : key
    const language = languages.find((one) => one === key)
    return language && typeof inner === 'string' ? [{ field, language, text: inner }] : textsIn(inner, field)
  })
}
