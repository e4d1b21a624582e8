'use client'

import { addDays, type Day, dayFromNumber, dayNumber } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { Slider } from 'radix-ui'
import { ChangesPerYear } from './ChangesPerYear.tsx'
import { YearTicks } from './YearTicks.tsx'

/** The slider's reach, its day and its words. */
export interface TimeSliderProps {
  readonly from: Day
  readonly to: Day
  readonly day: Day
  /** Days of change, for the bars. */
  readonly changes: readonly Day[]
  /** The day in words, for readers who hear it. */
  readonly valueText: string
  readonly onSeek: (day: Day) => void
}

/** Time from end to end, to scrub, with bars that show how much happened in each year. */
export function TimeSlider({ from, to, day, changes, valueText, onSeek }: TimeSliderProps) {
  const t = useTranslations('time')
  return (
    <div className="time-slider">
      <ChangesPerYear changes={changes} from={from} shownYear={Number(day.slice(0, 4))} to={to} />
      <Slider.Root
        className="slider"
        max={dayNumber(to)}
        min={dayNumber(from)}
        onValueChange={([number]) => number !== undefined && onSeek(dayFromNumber(number))}
        step={1}
        value={[dayNumber(day)]}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          onKeyDown={(event) => {
            const years = { PageUp: 1, PageDown: -1 }[event.key]
            if (!years) return
            event.preventDefault()
            event.stopPropagation()
            onSeek(addDays(day, years * 365))
          }}
          aria-label={t('slider')}
          aria-valuetext={valueText}
          className="slider-thumb"
        />
      </Slider.Root>
      <YearTicks from={from} to={to} />
    </div>
  )
}
