import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { languageHeader } from './header.ts'
import { isLanguage, localeOf } from './language.ts'

/** The words of the page. Only English is written so far; names in the records follow the language all the same. */
export default getRequestConfig(async () => {
  const asked = (await headers()).get(languageHeader)
  const language = isLanguage(asked) ? asked : 'en'
  const { default: messages } = await import('../../messages/en.json')
  return { locale: localeOf(language), messages, timeZone: 'UTC' }
})
