import type { Day } from './day.ts'
import { dayAtSecond, type Pace, secondAtDay } from './pace.ts'
import { firstAfter } from './stretch.ts'

/** The speeds on offer, as factors. */
export const speeds = [0.5, 1, 2, 4] as const

/** One of the speeds on offer. */
export type Speed = (typeof speeds)[number]

/** Where playback is. */
export interface Playback {
  /** The day that shows. */
  readonly day: Day
  /** Playing time behind it, in seconds at speed 1; moves within a dwell while the day stays. */
  readonly second: number
  readonly playing: boolean
  /** Playing seconds per second of the clock. */
  readonly speed: Speed
}

/** What time can be asked to do. */
export type PlaybackAction =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** The clock went on by so many seconds. */
  | { readonly type: 'tick'; readonly elapsed: number }
  /** Goes to a day; one outside the track becomes its nearer end. */
  | { readonly type: 'seek'; readonly day: Day }
  /** Goes to the next change after the day, or the last one before it; to the end of the track where there is none. */
  | { readonly type: 'step'; readonly direction: 'next' | 'previous' }
  | { readonly type: 'speed'; readonly speed: Speed }

/** What is played. */
export interface Track {
  readonly pace: Pace
  /** The first and the last day that can be reached; playing starts at `pace.from`, which may lie later. */
  readonly from: Day
  readonly to: Day
  /** Days on which something changes, oldest first. */
  readonly changes: readonly Day[]
}

/** Playback standing on a day. */
export function standingOn(day: Day, track: Track, speed: Speed = 1): Playback {
  return moved({ day, second: 0, playing: false, speed }, track, day)
}

/** The playback after an action. Pure: neither clock nor timer is read. */
export function playback(state: Playback, action: PlaybackAction, track: Track): Playback {
  switch (action.type) {
    case 'play': {
      const ended = state.second >= track.pace.seconds
      return { ...(ended ? moved(state, track, track.pace.from) : state), playing: true }
    }
    case 'pause':
      return { ...state, playing: false }
    case 'tick':
      return state.playing ? ticked(state, action.elapsed, track) : state
    case 'seek':
      return moved(state, track, action.day)
    case 'step':
      return { ...moved(state, track, neighbour(state.day, action.direction, track)), playing: false }
    case 'speed':
      return { ...state, speed: action.speed }
  }
}

function ticked(state: Playback, elapsed: number, { pace }: Track): Playback {
  const second = Math.min(state.second + elapsed * state.speed, pace.seconds)
  return { ...state, second, day: dayAtSecond(pace, second), playing: second < pace.seconds }
}

function moved(state: Playback, track: Track, day: Day): Playback {
  const within = day < track.from ? track.from : day > track.to ? track.to : day
  return { ...state, day: within, second: secondAtDay(track.pace, within) }
}

function neighbour(day: Day, direction: 'next' | 'previous', { changes, from, to }: Track): Day {
  const after = firstAfter(changes, day)
  if (direction === 'next') return changes[after] ?? to
  const before = changes[after - 1] === day ? after - 2 : after - 1
  return changes[before] ?? from
}
