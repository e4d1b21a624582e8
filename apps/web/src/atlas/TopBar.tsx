'use client'

import { useTranslations } from 'next-intl'
import type { View } from '../view/view.ts'

type PanelName = NonNullable<View['panel']>

/** What the bar opens and closes. */
export interface TopBarProps {
  /** The panel that is open; null when none is. */
  readonly panel: PanelName | null
  readonly onPanel: (panel: PanelName | null) => void
}

/** The slim bar on top: what this is, the layers, the list of countries. */
export function TopBar({ panel, onPanel }: TopBarProps) {
  const t = useTranslations('page')
  return (
    <header className="top">
      <div className="brand">
        <h1>{t('title')}</h1>
        <p className="tagline">{t('tagline')}</p>
      </div>
      <div>
        {(['layers', 'countries'] as const).map((name) => (
          <button
            aria-pressed={panel === name}
            key={name}
            onClick={() => onPanel(panel === name ? null : name)}
            type="button"
          >
            {t(name)}
          </button>
        ))}
      </div>
    </header>
  )
}
