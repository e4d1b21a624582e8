'use client'

import { useTranslations } from 'next-intl'

/** The way back to the panel that led to this one. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const t = useTranslations('panel')
  return (
    <button className="plain" onClick={onBack} type="button">
      {t('back')}
    </button>
  )
}
