import { describe, expect, test } from '@jest/globals'
import { pace } from './pace.ts'
import { playback, standingOn, type Track } from './playback.ts'

const changes = ['1949-08-24', '1952-02-18', '1955-05-06']
const track: Track = {
  pace: pace(
    changes.map((day) => ({ day, dwell: 1 })),
    { from: '1949-04-04', to: '1959-12-31', secondsPerYear: 1 },
  ),
  from: '1949-01-01',
  to: '1959-12-31',
  changes,
}

describe('play', () => {
  test('at the end starts again at the first played day', () => {
    expect(playback(standingOn('1959-12-31', track), { type: 'play' }, track)).toMatchObject({
      day: '1949-04-04',
      playing: true,
    })
  })

  test('elsewhere goes on from the day', () => {
    expect(playback(standingOn('1953-01-01', track), { type: 'play' }, track)).toMatchObject({
      day: '1953-01-01',
      playing: true,
    })
  })

  test('goes on twice as far at double speed', () => {
    const playing = playback(standingOn('1956-01-01', track, 2), { type: 'play' }, track)
    expect(playback(playing, { type: 'tick', elapsed: 0.5 }, track).second - playing.second).toBeCloseTo(1)
  })

  test('stops by itself on the last day', () => {
    const playing = playback(standingOn('1959-12-01', track), { type: 'play' }, track)
    expect(playback(playing, { type: 'tick', elapsed: 60 }, track)).toMatchObject({ day: '1959-12-31', playing: false })
  })
})

describe('a tick', () => {
  test('moves nothing while paused', () => {
    const paused = standingOn('1953-01-01', track)
    expect(playback(paused, { type: 'tick', elapsed: 5 }, track)).toEqual(paused)
  })
})

describe('a step', () => {
  const step = (day: string, direction: 'next' | 'previous') =>
    playback(standingOn(day, track), { type: 'step', direction }, track).day

  test('forward reaches the next change', () => expect(step('1950-01-01', 'next')).toBe('1952-02-18'))
  test('forward from a change leaves it', () => expect(step('1952-02-18', 'next')).toBe('1955-05-06'))
  test('back from within a stretch reaches its beginning', () =>
    expect(step('1953-01-01', 'previous')).toBe('1952-02-18'))
  test('back from a change reaches the one before', () => expect(step('1952-02-18', 'previous')).toBe('1949-08-24'))
  test('forward after the last change reaches the end', () => expect(step('1957-01-01', 'next')).toBe('1959-12-31'))
  test('back before the first change reaches the beginning', () =>
    expect(step('1949-05-01', 'previous')).toBe('1949-01-01'))
  test('pauses', () => {
    const playing = playback(standingOn('1950-01-01', track), { type: 'play' }, track)
    expect(playback(playing, { type: 'step', direction: 'next' }, track).playing).toBe(false)
  })
})

describe('seeking', () => {
  test('keeps playing', () => {
    const playing = playback(standingOn('1950-01-01', track), { type: 'play' }, track)
    expect(playback(playing, { type: 'seek', day: '1955-05-05' }, track)).toMatchObject({
      day: '1955-05-05',
      playing: true,
    })
  })

  test('beyond the track reaches its nearer end', () => {
    expect(standingOn('2030-01-01', track).day).toBe('1959-12-31')
    expect(standingOn('1914-06-28', track).day).toBe('1949-01-01')
  })
})
