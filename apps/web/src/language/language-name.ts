import { wordsLanguage } from './language.ts'

const names = new Intl.DisplayNames(wordsLanguage, { type: 'language' })

/** What a language is called, by its ISO 639 code, in the language of the words around it; an unknown code stays. */
export function languageName(code: string): string {
  return names.of(code) ?? code
}
