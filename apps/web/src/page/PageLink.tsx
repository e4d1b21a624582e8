import { useLocale } from 'next-intl'
import type { AnchorHTMLAttributes } from 'react'
import { languageOf } from '../language/language.ts'

/** A link within the atlas, which keeps the reader's language. `href` is a path with or without a query. */
export function PageLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return <a {...rest} href={inLanguage(href, languageOf(useLocale()))} />
}

/** A path of the atlas with the language as the address says it; English is what an address without one means. */
export function inLanguage(href: string, language: string): string {
  if (language === 'en') return href
  const url = new URL(href, 'http://natlas')
  url.searchParams.set('lang', language)
  return `${url.pathname}${url.search}${url.hash}`
}
