'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from './Notice.tsx'

/** Tells which parts of the address can be read, but lie outside what the atlas holds: those of when it was opened. */
export function BeyondNotice({ names }: { names: readonly string[] }) {
  const t = useTranslations('page')
  const format = useFormatter()
  const [beyond] = useState(names)
  if (beyond.length === 0) return null
  return <Notice text={t('beyond', { names: format.list(beyond) })} />
}
