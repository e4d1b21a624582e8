'use client'

import {
  type Day,
  type Playback,
  type PlaybackAction,
  playback,
  type Speed,
  standingOn,
  type Track,
} from '@natlas/timeline'
import { type Dispatch, useEffect, useReducer, useRef } from 'react'

/** The longest step of a frame in seconds: a tab that was hidden goes on where it was, instead of jumping. */
const longestFrame = 0.25

/** Playback that goes on by itself while it plays, one tick per frame of the screen. */
export function usePlayback(track: Track, firstDay: Day, speed: Speed): [Playback, Dispatch<PlaybackAction>] {
  const [state, dispatch] = useReducer(
    (current: Playback, action: PlaybackAction) => playback(current, action, track),
    undefined,
    () => standingOn(firstDay, track, speed),
  )
  const { playing, day } = state

  // Another track has other seconds for the same day: a layer that is switched on must not move time.
  const shown = useRef(day)
  shown.current = day
  useEffect(() => {
    if (track) dispatch({ type: 'seek', day: shown.current })
  }, [track])

  useEffect(() => {
    if (!playing) return
    let last = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      dispatch({ type: 'tick', elapsed: Math.min(Math.max(now - last, 0) / 1000, longestFrame) })
      last = now
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing])

  return [state, dispatch]
}
