'use client'

import { type Speed, speeds } from '@natlas/timeline'
import { useTranslations } from 'next-intl'

/** What the round buttons and the speed can be asked. */
export interface ControlsProps {
  readonly isPlaying: boolean
  readonly speed: Speed
  readonly onPlay: () => void
  readonly onPause: () => void
  readonly onStep: (direction: 'next' | 'previous') => void
  readonly onSpeed: (speed: Speed) => void
}

/** Previous change, play or pause, next change, speed. */
export function Controls({ isPlaying, speed, onPlay, onPause, onStep, onSpeed }: ControlsProps) {
  const t = useTranslations('time')
  const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1
  return (
    <div className="controls">
      <button aria-label={t('previous')} onClick={() => onStep('previous')} title={t('previous')} type="button">
        <Icon path="M10 3 5 8l5 5" />
      </button>
      <button
        aria-label={isPlaying ? t('pause') : t('play')}
        className="play"
        onClick={isPlaying ? onPause : onPlay}
        title={isPlaying ? t('pause') : t('play')}
        type="button"
      >
        {isPlaying ? <Icon path="M5.5 3v10M10.5 3v10" /> : <Icon filled path="M5 3v10l8-5z" />}
      </button>
      <button aria-label={t('next')} onClick={() => onStep('next')} title={t('next')} type="button">
        <Icon path="m6 3 5 5-5 5" />
      </button>
      <button
        aria-label={t('speedIs', { speed })}
        className="speed"
        onClick={() => onSpeed(next)}
        title={t('speedNext', { speed: next })}
        type="button"
      >
        {t('speed', { speed })}
      </button>
    </div>
  )
}

function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg aria-hidden="true" className={filled ? 'icon filled' : 'icon'} viewBox="0 0 16 16">
      <path d={path} />
    </svg>
  )
}
