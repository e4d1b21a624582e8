import { type Day, dayNumber } from '@natlas/timeline'
import type { ChapterOfStoryFragment } from '../../generated/graphql.ts'
import { type Camera, spans } from '../view/camera.ts'

/** A step of the story: a day and a view of the map, and what to see there. */
export type Chapter = ChapterOfStoryFragment

/** A chapter with its place in the story. */
export interface ToldChapter {
  readonly chapter: Chapter
  /** From 1. */
  readonly number: number
  /** How many chapters there are. */
  readonly count: number
  readonly previous: Chapter | null
  readonly next: Chapter | null
}

/** The chapter with this slug and its neighbours; null when the story has none. */
export function chapterIn(story: readonly Chapter[], slug: string | null): ToldChapter | null {
  const index = story.findIndex((it) => it.slug === slug)
  const chapter = story[index]
  if (!chapter) return null
  return {
    chapter,
    number: index + 1,
    count: story.length,
    previous: story[index - 1] ?? null,
    next: story[index + 1] ?? null,
  }
}

/** The chapter whose day is nearest to a day, the earlier in the story of two; null when there are none. */
export function nearestChapter(story: readonly Chapter[], day: Day): Chapter | null {
  const distance = ({ date }: Chapter) => Math.abs(dayNumber(date) - dayNumber(day))
  return story.reduce<Chapter | null>((best, it) => (best && distance(best) <= distance(it) ? best : it), null)
}

/** Where the map looks in a chapter, within what the map can show. */
export function cameraOf({ camera }: Pick<Chapter, 'camera'>): Camera {
  const { lat, lon, spanKm } = camera
  return { lat, lon, span: Math.min(Math.max(spanKm, spans.least), spans.most) }
}

/** The slugs of the layers that are on in a chapter. */
export function layersOf({ layers }: Pick<Chapter, 'layers'>): readonly string[] {
  return layers.map(({ slug }) => slug)
}
