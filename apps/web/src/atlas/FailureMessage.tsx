'use client'

import { useTranslations } from 'next-intl'

/** Says what could not be loaded, and tries again when asked. */
export function FailureMessage({ title, text, onRetry }: { title: string; text: string; onRetry: () => void }) {
  const t = useTranslations('failure')
  return (
    <div className="message" role="alert">
      <strong>{title}</strong>
      <span>{text}</span>
      <button onClick={onRetry} type="button">
        {t('retry')}
      </button>
    </div>
  )
}
