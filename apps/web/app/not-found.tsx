import './(reading)/reading.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Missing } from '../src/page/Missing.tsx'
import { SiteNav } from '../src/page/SiteNav.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.missing'))('title') }
}

/** What stands at an address that no kind of page has. */
export default function NotFound() {
  return (
    <div className="reading">
      <SiteNav />
      <main id="content">
        <Missing />
      </main>
    </div>
  )
}
