'use client'

import { type Day, type Playback, type PlaybackAction, type Speed, type Track, yearOf } from '@natlas/timeline'
import { useFormatter, useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import { Controls } from './Controls.tsx'
import { DateField } from './DateField.tsx'
import { TimeSlider } from './TimeSlider.tsx'
import './time.css'

/** What the dock shows of time. */
export interface DockProps {
  readonly playback: Playback
  readonly track: Track
  readonly dispatch: Dispatch<PlaybackAction>
  /** Days of change, one entry for each change. */
  readonly changes: readonly Day[]
  /** "32 members", by the basis that counts. */
  readonly membersText: string
  /** What changed last, in a sentence. */
  readonly caption: string
  readonly onSpeed: (speed: Speed) => void
}

/** Time and nothing else: the day, the controls, what changed, and the slider. */
export function Dock({ playback, track, dispatch, changes, membersText, caption, onSpeed }: DockProps) {
  const t = useTranslations('time')
  const format = useFormatter()
  const { day, playing, speed } = playback
  const date = new Date(`${day}T00:00:00Z`)
  const dayText = format.dateTime(date, { dateStyle: 'long', timeZone: 'UTC' })

  return (
    <section aria-label={t('region')} className="dock" id="time">
      <div className="now">
        <span className="year">{yearOf(day)}</span>
        <span className="day">
          <time dateTime={day}>{format.dateTime(date, { day: 'numeric', month: 'long', timeZone: 'UTC' })}</time>
          {' · '}
          <strong>{membersText}</strong>
        </span>
        <Controls
          isPlaying={playing}
          onPause={() => dispatch({ type: 'pause' })}
          onPlay={() => dispatch({ type: 'play' })}
          onSpeed={onSpeed}
          onStep={(direction) => dispatch({ type: 'step', direction })}
          speed={speed}
        />
      </div>
      <div className="caption-row">
        <p aria-live="polite" className="caption" tabIndex={-1}>
          {caption}
        </p>
        <div className="dock-fields">
          <DateField day={day} from={track.from} onDay={(to) => dispatch({ type: 'seek', day: to })} to={track.to} />
        </div>
      </div>
      <TimeSlider
        changes={changes}
        day={day}
        from={track.from}
        onSeek={(to) => dispatch({ type: 'seek', day: to })}
        to={track.to}
        valueText={t('valueText', { day: dayText, members: membersText })}
      />
    </section>
  )
}
