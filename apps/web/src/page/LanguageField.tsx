import { useLocale } from 'next-intl'
import { languageOf } from '../language/language.ts'

/** Lets a form that is sent keep the reader's language, as `PageLink` does for a link; none for English. */
export function LanguageField() {
  const language = languageOf(useLocale())
  return language === 'en' ? null : <input name="lang" type="hidden" value={language} />
}
