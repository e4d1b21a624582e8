'use client'

import { type Day, yearOf } from '@natlas/timeline'
import { memo } from 'react'
import { position } from './position.ts'

/** What the bars show. */
export interface ChangesPerYearProps {
  readonly from: Day
  readonly to: Day
  /** One entry for each change, so that a day with three changes stands three times. */
  readonly changes: readonly Day[]
  /** Bars up to this year are coloured. */
  readonly shownYear: number
}

/** How much happened each year, as bars. Their height is the root of the count, so that quiet years still show. */
export const ChangesPerYear = memo(function ChangesPerYear({ from, to, changes, shownYear }: ChangesPerYearProps) {
  const counts = new Map<number, number>()
  for (const day of changes) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
  return (
    <svg aria-hidden="true" className="changes" preserveAspectRatio="none" viewBox="0 0 1000 30">
      {years.map((year) => {
        const left = 1000 * Math.max(0, position(`${year}-01-01`, from, to))
        const right = 1000 * Math.min(1, position(`${year + 1}-01-01`, from, to))
        const height = 2 + 28 * Math.sqrt((counts.get(year) ?? 0) / most)
        return (
          <rect
            className={year <= shownYear ? 'past' : 'future'}
            height={height}
            key={year}
            width={Math.max(1, right - left - 2)}
            x={left + 1}
            y={30 - height}
          />
        )
      })}
    </svg>
  )
})
