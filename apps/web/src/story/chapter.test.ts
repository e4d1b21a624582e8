import { describe, expect, test } from '@jest/globals'
import { type Chapter, cameraOf, chapterIn, nearestChapter } from './chapter.ts'
import { missingOfChapter, viewOfChapter } from './view-of-chapter.ts'

function chapter(slug: string, date: string): Chapter {
  return {
    slug,
    date,
    title: slug,
    camera: { lat: 45, lon: 31, spanKm: 3100 },
    layers: [{ slug: 'belarus', name: 'Belarus' }],
    country: null,
    text: slug,
    questions: [],
    events: [],
    statements: [],
    note: null,
    sources: [],
  }
}

const first = chapter('founding', '1949-08-24')
const middle = chapter('unity', '1990-10-03')
const last = chapter('sweden', '2024-03-07')
const story = [first, middle, last]
const asOf = '2025-12-31'

describe('A chapter of the story', () => {
  test('knows its number and its neighbours', () => {
    expect(chapterIn(story, 'unity')).toEqual({ chapter: middle, number: 2, count: 3, previous: first, next: last })
  })

  test('has no neighbour beyond the ends', () => {
    expect(chapterIn(story, 'founding')?.previous).toBeNull()
    expect(chapterIn(story, 'sweden')?.next).toBeNull()
  })

  test('is none when the story has no such name', () => {
    expect(chapterIn(story, 'nowhere')).toBeNull()
    expect(chapterIn(story, null)).toBeNull()
  })

  test('is the nearest to a day before or after it', () => {
    expect(nearestChapter(story, '1980-01-01')).toBe(middle)
    expect(nearestChapter(story, '2008-01-01')).toBe(last)
    expect(nearestChapter([], '2008-01-01')).toBeNull()
  })

  test('looks no farther than the map can', () => {
    expect(cameraOf({ camera: { lat: 0, lon: 0, spanKm: 20_000 } }).span).toBe(16_000)
    expect(cameraOf({ camera: { lat: 0, lon: 0, spanKm: 50 } }).span).toBe(80)
  })
})

describe('The view of a chapter', () => {
  const camera = { lat: 45, lon: 31, span: 3100 }

  test('has its day, its camera and its layers', () => {
    expect(viewOfChapter(middle, asOf)).toEqual({ date: '1990-10-03', camera, layers: ['belarus'], chapter: 'unity' })
  })

  test('has no date on the last day of the atlas, as the address writes it', () => {
    expect(viewOfChapter(chapter('now', asOf), asOf).date).toBeNull()
  })

  test('comes whole from a link that names the chapter alone', () => {
    expect(missingOfChapter(middle, asOf, { date: null, camera: null, layers: null })).toEqual({
      date: '1990-10-03',
      camera,
      layers: ['belarus'],
    })
  })

  test('leaves what the link gives, an empty list of layers included', () => {
    expect(missingOfChapter(middle, asOf, { date: '1991-01-01', camera: null, layers: [] })).toEqual({ camera })
  })
})
