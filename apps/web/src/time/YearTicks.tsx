'use client'

import { type Day, yearOf } from '@natlas/timeline'
import { memo } from 'react'
import { useDayText } from '../language/use-day-text.ts'
import { position } from './position.ts'

/** From here to the end a decade would run into the name of the last day. */
const crowded = 0.88

/** The decades under the slider, and the day on which it ends; a narrow screen shows the decades' last two figures alone. */
export const YearTicks = memo(function YearTicks({ from, to }: { from: Day; to: Day }) {
  const dayText = useDayText()
  const first = Math.ceil(yearOf(from) / 10) * 10
  const decades = Array.from({ length: Math.floor((yearOf(to) - first) / 10) + 1 }, (_, index) => first + 10 * index)
  return (
    <div aria-hidden className="year-ticks">
      {decades.map((year) => (
        <span
          className={position(`${year}-01-01`, from, to) > crowded ? 'crowded' : ''}
          key={year}
          style={{ insetInlineStart: `${100 * position(`${year}-01-01`, from, to)}%` }}
        >
          <span className="century">{Math.floor(year / 100)}</span>
          <span className="apostrophe">’</span>
          {String(year).slice(2)}
        </span>
      ))}
      <span className="last-day">{dayText(to)}</span>
    </div>
  )
})
