'use client'

import { useTranslations } from 'next-intl'
import { SearchDialog } from '../search/SearchDialog.tsx'
import type { View } from '../view/view.ts'
import { PagesMenu } from './PagesMenu.tsx'

type PanelName = NonNullable<View['panel']>

/** What the bar opens and closes. */
export interface TopBarProps {
  /** The panel that is open; null when none is. */
  readonly panel: PanelName | null
  readonly onPanel: (panel: PanelName | null) => void
  /** The story is what the panel tells. */
  readonly isStoryOpen: boolean
  readonly onStory: () => void
  /** The year that the map shows. */
  readonly year: string
}

/** The slim bar on top: what this is, the layers, the list of countries, the search, the way to the pages. */
export function TopBar({ panel, onPanel, isStoryOpen, onStory, year }: TopBarProps) {
  const t = useTranslations('page')
  return (
    <header className="top">
      <div className="brand">
        <h1>{t('title')}</h1>
        <p className="tagline">{t('tagline')}</p>
      </div>
      <div>
        <button aria-pressed={isStoryOpen} onClick={onStory} type="button">
          {t('story')}
        </button>
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
        <SearchDialog />
        <PagesMenu year={year} />
      </div>
    </header>
  )
}
