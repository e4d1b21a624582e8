'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Something that the reader should know once, and can put away. */
export function Notice({ text }: { text: string }) {
  const t = useTranslations('page')
  const [isGone, setGone] = useState(false)
  if (isGone) return null
  return (
    <div className="message" role="alert">
      <span>{text}</span>
      <button onClick={() => setGone(true)} type="button">
        {t('dismiss')}
      </button>
    </div>
  )
}
