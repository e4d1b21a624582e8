import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Missing } from '../../src/page/Missing.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.missing'))('title') }
}

/** A page of a record that there is not; the frame around it is that of every page. */
export default function NotFound() {
  return <Missing />
}
