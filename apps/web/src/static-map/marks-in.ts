import { type Cluster, clusters } from '../deployment/cluster.ts'
import { type Marked, markedAt } from '../deployment/marked.ts'
import type { Present } from '../deployment/present.ts'
import type { Moment } from '../history/moment.ts'
import { contains, widened } from '../map/box.ts'
import { project } from '../map/projection.ts'
import type { Picture } from './picture.ts'

/** Letters and symbols are larger than on the screen's map, in units of a picture, since it is often shown smaller. */
export const enlarged = 1.25

/** Units beyond the edge in which symbols are still drawn, so that half of one can be seen. */
const beyond = 10

/** What stands in a picture, grouped where symbols would cover one another; places in units, sizes before they are enlarged. */
export function marksIn(picture: Picture, presents: readonly Present[], moment: Moment): Cluster<Marked>[] {
  const frame = widened(picture.box, beyond)
  const marked = presents.flatMap((present) => {
    const { lat, lon } = present.stretch.place
    const place = picture.at(project(lon, lat))
    // Spots are grouped as large as they are drawn.
    const [x, y] = [place[0] / enlarged, place[1] / enlarged]
    return contains(frame, place) ? [markedAt(present, moment, { x, y }, 1)] : []
  })
  return clusters(marked).map((mark) => ({ ...mark, x: mark.x * enlarged, y: mark.y * enlarged }))
}
