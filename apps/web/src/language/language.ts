/** The languages that the atlas speaks, by ISO 639-1 code; names of states are written in all of them. */
export const languages = ['en', 'de', 'pl', 'ru', 'uk'] as const

/** The language in which the words of the pages are written so far, whatever language the names are in. */
export const wordsLanguage = 'en'

/** A language of the atlas. */
export type Language = (typeof languages)[number]

/** Whether a text is the code of a language of the atlas. */
export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** The locale in which a language writes days and lists: English as in Europe, `9 November 1989`. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

/** The language of a locale. */
export function languageOf(locale: string): Language {
  const language = locale.slice(0, 2)
  return isLanguage(language) ? language : 'en'
}
