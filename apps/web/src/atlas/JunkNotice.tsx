'use client'

import { useSearchParams } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { unreadable } from '../view/view.ts'
import { Notice } from './Notice.tsx'

/** Tells which parts of the address could not be read, so that nobody takes the picture for what a broken link meant. */
export function JunkNotice() {
  const t = useTranslations('page')
  const format = useFormatter()
  // What the address held when the page was opened; the view itself writes only what can be read.
  const search = useSearchParams()
  const [junk] = useState(() => unreadable(new URLSearchParams(search)))
  if (junk.length === 0) return null
  return <Notice text={t('junk', { count: junk.length, names: format.list(junk) })} />
}
