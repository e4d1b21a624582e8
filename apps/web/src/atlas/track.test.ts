import { expect, test } from '@jest/globals'
import { playback, standingOn } from '@natlas/timeline'
import type { Change } from '../history/changes.ts'
import { trackOf } from './track.ts'

const changes: Change[] = [
  { day: '1949-04-04', kind: 'signed', code: 'NOR', organization: 'NATO' },
  { day: '1999-03-12', kind: 'joined', code: 'POL', organization: 'NATO' },
  { day: '1999-03-12', kind: 'joined', code: 'HUN', organization: 'NATO' },
  { day: '2022-06-01', kind: 'renamed', code: 'TUR' },
]

test('playing from the last day starts again at the Treaty', () => {
  const track = trackOf(changes, '2025-12-31', false)
  expect(playback(standingOn('2025-12-31', track), { type: 'play' }, track).day).toBe('1949-04-04')
})

test('the atlas can be looked at from 1949-01-01 on', () =>
  expect(standingOn('1900-01-01', trackOf(changes, '2025-12-31', false)).day).toBe('1949-01-01'))

test('a day with two accessions is one step', () =>
  expect(trackOf(changes, '2025-12-31', false).changes).toEqual(['1949-04-04', '1999-03-12', '2022-06-01']))

test('with less motion no time passes between changes', () => {
  const still = trackOf(changes, '2025-12-31', true)
  expect(still.pace.seconds).toBeLessThan(10)
  expect(new Set(still.pace.knots.map((knot) => knot.second)).size).toBe(4)
})

test('troops that come and go are steps, too, and slow the play by no more than twenty seconds', () => {
  const days = Array.from(
    { length: 400 },
    (_, index) => `19${55 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
  )
  const track = trackOf(changes, '2025-12-31', false, days)
  expect(playback(standingOn('1955-01-01', track), { type: 'step', direction: 'next' }, track).day).toBe('1955-01-15')
  expect(track.pace.seconds - trackOf(changes, '2025-12-31', false).pace.seconds).toBeCloseTo(20, 3)
})
