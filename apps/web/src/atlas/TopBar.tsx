'use client'

import { useTranslations } from 'next-intl'

/** The slim bar on top: what this is, and the list of countries. */
export function TopBar({ isPanelOpen, onPanel }: { isPanelOpen: boolean; onPanel: () => void }) {
  const t = useTranslations('page')
  return (
    <header className="top">
      <div className="brand">
        <h1>{t('title')}</h1>
        <p className="tagline">{t('tagline')}</p>
      </div>
      <div>
        <button aria-pressed={isPanelOpen} onClick={onPanel} type="button">
          {t('countries')}
        </button>
      </div>
    </header>
  )
}
