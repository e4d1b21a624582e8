import { getLocale } from 'next-intl/server'
import { languageOf } from '../language/language.ts'
import type { DrawnMap } from '../static-map/draw-map.ts'
import { loadMap } from '../static-map/load-map.ts'
import { type Chapter, cameraOf, layersOf } from './chapter.ts'

/** What the map shows in a chapter, drawn on the server. Throws when the service does not answer. */
export async function loadChapterMap(chapter: Chapter, isRough = false): Promise<DrawnMap> {
  return loadMap(
    { day: chapter.date, camera: cameraOf(chapter), basis: 'IN_FORCE', layers: layersOf(chapter), isRough },
    languageOf(await getLocale()),
  )
}
