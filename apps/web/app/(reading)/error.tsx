'use client'

import { useTranslations } from 'next-intl'

/** What a reader sees when a page could not be made, most often because the service is starting. */
export default function BrokenPage({ reset }: { reset: () => void }) {
  const t = useTranslations('broken')
  return (
    <div role="alert">
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <p className="actions">
        <button onClick={reset} type="button">
          {t('retry')}
        </button>
      </p>
    </div>
  )
}
