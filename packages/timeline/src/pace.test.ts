import { describe, expect, test } from '@jest/globals'
import { dayFromNumber, dayNumber } from './day.ts'
import { dayAtSecond, pace, secondAtDay } from './pace.ts'

const range = { from: '1949-04-04', to: '1959-04-04', secondsPerYear: 1 }
const stops = [
  { day: '1952-02-18', dwell: 2 },
  { day: '1955-05-06', dwell: 2 },
  { day: '1999-03-12', dwell: 9 },
]

describe('a pace', () => {
  test('spends quiet years by their length and stops by their dwell', () => {
    expect(pace(stops, range).seconds).toBeCloseTo(10 + 4, 1)
  })

  test('keeps the day of a stop for its dwell and no longer', () => {
    const track = pace(stops, range)
    const begins = secondAtDay(track, '1952-02-18')
    expect(dayAtSecond(track, begins - 0.01) < '1952-02-18').toBe(true)
    expect(dayAtSecond(track, begins)).toBe('1952-02-18')
    expect(dayAtSecond(track, begins + 1.99)).toBe('1952-02-18')
    expect(dayAtSecond(track, begins + 2.1) > '1952-02-18').toBe(true)
  })

  test('never goes back in time', () => {
    const track = pace(stops, range)
    const shown = Array.from({ length: 1500 }, (_, index) => dayAtSecond(track, index / 100))
    expect(shown).toEqual([...shown].sort())
  })

  test('brings every day back to itself', () => {
    const track = pace(stops, range)
    for (let number = dayNumber(range.from); number <= dayNumber(range.to); number += 13) {
      const day = dayFromNumber(number)
      expect(dayAtSecond(track, secondAtDay(track, day) + 1e-6)).toBe(day)
    }
  })

  test('without travelling time jumps from stop to stop', () => {
    const track = pace(stops, { ...range, secondsPerYear: 0 })
    expect(track.seconds).toBe(4)
    expect([0.5, 1.5, 2.5, 3.5, 4].map((second) => dayAtSecond(track, second))).toEqual([
      '1952-02-18',
      '1952-02-18',
      '1955-05-06',
      '1955-05-06',
      '1959-04-04',
    ])
  })
})
