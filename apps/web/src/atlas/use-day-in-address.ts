'use client'

import type { Day, Playback, PlaybackAction } from '@natlas/timeline'
import { type Dispatch, useEffect, useRef } from 'react'

/** Keeps the day of playback and the date in the address the same; while it plays, the address waits. */
export function useDayInAddress(
  { day, playing }: Playback,
  dispatch: Dispatch<PlaybackAction>,
  date: Day | null,
  asOf: Day,
  setView: (view: { date: Day | null }) => unknown,
): void {
  const written = useRef(date)

  useEffect(() => {
    // The reader went back or forward, or followed a link within the page.
    if (date === written.current) return
    written.current = date
    dispatch({ type: 'seek', day: date ?? asOf })
  }, [date, asOf, dispatch])

  useEffect(() => {
    const wanted = day === asOf ? null : day
    if (playing || wanted === written.current) return
    written.current = wanted
    setView({ date: wanted })
  }, [day, playing, asOf, setView])
}
