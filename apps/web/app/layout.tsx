import '@fontsource-variable/inter/wght.css'
import './atlas.css'
import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { wordsLanguage } from '../src/language/language.ts'

/** Title and description, in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('page')
  const title = t('title')
  return { title: { default: `${title}: ${t('tagline')}`, template: `%s · ${title}` }, description: t('description') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#e9eef1' },
    { media: '(prefers-color-scheme: dark)', color: '#10161d' },
  ],
}

/** The frame of every page: language, words, and the address bar's state. */
export default async function Layout({ children }: { children: ReactNode }) {
  // Pages that are read are made on the server; their words need not go to the browser a second time.
  const { pages: _, ...messages } = await getMessages()
  return (
    // A screen reader speaks by this.
    <html lang={wordsLanguage}>
      <body>
        <NextIntlClientProvider messages={messages}>
          <NuqsAdapter>{children}</NuqsAdapter>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
