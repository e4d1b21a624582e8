import { loadDeployments } from '../deployment/load-deployments.ts'
import { loadHistory } from '../history/load-history.ts'
import type { Language } from '../language/language.ts'
import { cameraText } from '../view/camera.ts'
import { type DrawnMap, drawMap, type MapWish } from './draw-map.ts'
import { loadBorders } from './load-borders.ts'

/** How many maps are kept as they were drawn: the story in each language, and some more. */
const most = 100

const drawn = new Map<string, DrawnMap>()

/** The map that is wished for, with names in a language; drawn once a release. Throws when the service does not answer. */
export async function loadMap(wish: MapWish, language: Language): Promise<DrawnMap> {
  const [borders, history, deployments] = await Promise.all([
    loadBorders(),
    loadHistory(language),
    wish.layers.length > 0 ? loadDeployments(language) : null,
  ])
  const { day, camera, basis, layers, isRough } = wish
  const key = [history.dataset.release, language, day, cameraText(camera), basis, isRough, ...layers].join(' ')
  const known = drawn.get(key)
  if (known) return known
  const map = drawMap({ borders, history, deployments }, wish)
  drawn.set(key, map)
  // The one that was drawn first goes first.
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
  return map
}
