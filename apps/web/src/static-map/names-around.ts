import type { MultiPolygon } from 'geojson'
import { type Cluster, isWide } from '../deployment/cluster.ts'
import type { Marked } from '../deployment/marked.ts'
import { anchorIn } from '../map/anchor.ts'
import { widened } from '../map/box.ts'
import { type PlacedName, placeNames } from '../map/place-names.ts'
import { outersIn } from './land-path.ts'
import { enlarged } from './marks-in.ts'
import type { Picture } from './picture.ts'

/** Units between a name and the edge of the picture. */
const margin = 8

/** The names of lands where they fit in a picture, beside its symbols. */
export function namesAround<One extends { readonly name: string; readonly geometry: MultiPolygon }>(
  picture: Picture,
  lands: readonly One[],
  marks: readonly Cluster<Marked>[],
): (Omit<One, 'geometry'> & PlacedName)[] {
  const frame = widened(picture.box, -margin)
  const anchored = lands.flatMap(({ geometry, ...land }) => {
    const anchor = anchorIn(outersIn(geometry, picture), frame)
    return anchor ? [{ ...land, anchor }] : []
  })
  // Names may stand upon the wide ones.
  const obstacles = marks
    .filter(({ spots: [first] }) => first && !isWide(first))
    .map(({ x, y, radius }) => ({ x, y, radius: (radius + 1) * enlarged }))
  return placeNames(anchored, obstacles, { least: 8.5 * enlarged, most: 15 * enlarged })
}
