'use client'

import { type Day, yearOf } from '@natlas/timeline'
import { memo } from 'react'
import { position } from './position.ts'

/** The decades under the slider; a narrow screen shows their last two figures. */
export const YearTicks = memo(function YearTicks({ from, to }: { from: Day; to: Day }) {
  const first = Math.ceil(yearOf(from) / 10) * 10
  const decades = Array.from({ length: Math.floor((yearOf(to) - first) / 10) + 1 }, (_, index) => first + 10 * index)
  return (
    <div aria-hidden className="year-ticks">
      {decades.map((year) => (
        <span key={year} style={{ insetInlineStart: `${100 * position(`${year}-01-01`, from, to)}%` }}>
          <span className="century">{Math.floor(year / 100)}</span>
          <span className="apostrophe">’</span>
          {String(year).slice(2)}
        </span>
      ))}
      <span className="last-day">{to}</span>
    </div>
  )
})
