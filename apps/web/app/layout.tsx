import '@fontsource-variable/inter/wght.css'
import './atlas.css'
import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'

/** Title and description, in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('page')
  return { title: `${t('title')}: ${t('tagline')}`, description: t('description') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#e9eef1' },
    { media: '(prefers-color-scheme: dark)', color: '#10161d' },
  ],
}

/** Every word of the page is English so far, whatever language the names are in; a screen reader speaks by this. */
const wordsLanguage = 'en'

/** The frame of every page: language, words, and the address bar's state. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={wordsLanguage}>
      <body>
        <NextIntlClientProvider>
          <NuqsAdapter>{children}</NuqsAdapter>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
