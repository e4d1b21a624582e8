import type { Day } from '@natlas/timeline'
import type { View } from '../view/view.ts'
import { type Chapter, cameraOf, layersOf } from './chapter.ts'

/** What a chapter makes of the view. The last day of the atlas is what an address without a date means. */
export function viewOfChapter(chapter: Chapter, asOf: Day) {
  return {
    date: chapter.date === asOf ? null : chapter.date,
    camera: cameraOf(chapter),
    layers: layersOf(chapter),
    chapter: chapter.slug,
  } satisfies Partial<View>
}

/** What of it is missing in an address that names the chapter: what the address gives wins. */
export function missingOfChapter(chapter: Chapter, asOf: Day, view: Pick<View, 'date' | 'camera' | 'layers'>) {
  const { date, camera, layers } = viewOfChapter(chapter, asOf)
  return {
    ...(view.date === null && date !== null ? { date } : {}),
    ...(view.camera === null ? { camera } : {}),
    ...(view.layers === null ? { layers } : {}),
  } satisfies Partial<View>
}
