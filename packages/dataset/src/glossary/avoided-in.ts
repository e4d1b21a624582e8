import type { languages } from '../record/text.ts'

type Language = (typeof languages)[number]

/** A term as far as wording needs it: its word, and the words that are not used for it. */
export interface AvoidingTerm {
  readonly name: { readonly en: string } & { readonly [L in Language]?: string | undefined }
  readonly avoid?: { readonly [L in Language]?: readonly string[] | undefined } | undefined
}

/** A word that the glossary avoids, and what to write instead. */
export interface Avoided {
  readonly word: string
  readonly instead: string
}

/** Between quotation marks of any of the languages, or in parentheses after `sic`, words are somebody else's. */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’(?!\p{L})/gu

/** The words in a text, in the atlas' own voice, that the glossary avoids. Whole words, whatever their case. */
export function avoidedIn(text: string, language: Language, terms: readonly AvoidingTerm[]): Avoided[] {
  const own = text.replace(quoted, ' ')
  return terms.flatMap((term) =>
    (term.avoid?.[language] ?? []).flatMap((word) =>
      wordPattern(word).test(own) ? [{ word, instead: term.name[language] ?? term.name.en }] : [],
    ),
  )
}

/** A whole word or phrase: JavaScript's `\b` knows no letters beyond a–z. */
function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}
