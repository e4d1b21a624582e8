import { languageOf } from './language.ts'

/** The language of a locale as the API writes it. */
export function graphqlLanguage(locale: string) {
  return languageOf(locale).toUpperCase() as Uppercase<ReturnType<typeof languageOf>>
}
