import type { Borders } from '@natlas/borders'
import { type Day, stretchAt } from '@natlas/timeline'
import { outsideNamesOf } from '../atlas/outside-names.ts'
import type { Cluster } from '../deployment/cluster.ts'
import type { Deployments } from '../deployment/deployments.ts'
import type { Marked } from '../deployment/marked.ts'
import { inLayers, presentOn } from '../deployment/present.ts'
import { changesOf } from '../history/changes.ts'
import type { History } from '../history/history.ts'
import { momentOn } from '../history/moment.ts'
import type { Status } from '../history/status.ts'
import { borderKind } from '../map/border-kind.ts'
import type { LineKind } from '../map/Line.tsx'
import type { PlacedName } from '../map/place-names.ts'
import type { Camera } from '../view/camera.ts'
import type { Basis } from '../view/view.ts'
import { landPath, linePath } from './land-path.ts'
import { marksIn } from './marks-in.ts'
import { namesAround } from './names-around.ts'
import { pictureOf } from './picture.ts'

/** What a map is drawn from. */
export interface MapData {
  readonly borders: Borders
  readonly history: History
  /** Null: no troops are drawn. */
  readonly deployments: Deployments | null
}

/** What a map is to show. */
export interface MapWish {
  readonly day: Day
  readonly camera: Camera
  readonly basis: Basis
  /** Slugs of the layers that are on. */
  readonly layers: readonly string[]
  /** It is one of many on a page: drawn half as fine, which makes it half as large. */
  readonly isRough?: boolean
}

/** A state or territory as it is drawn. */
export interface DrawnLand {
  readonly code: string
  readonly name: string
  readonly status: Status
  readonly isTerritory: boolean
  readonly path: string
}

/** A map as it is drawn, in units of its picture. */
export interface DrawnMap {
  readonly width: number
  readonly height: number
  readonly lands: readonly DrawnLand[]
  /** One path for each kind of border. */
  readonly lines: readonly { readonly kind: LineKind; readonly path: string }[]
  readonly names: readonly (PlacedName & { readonly code: string; readonly status: Status })[]
  readonly marks: readonly Cluster<Marked>[]
}

/** The map of a day as a camera sees it: what the atlas draws on the screen, as far as a picture can. */
export function drawMap(
  { borders, history, deployments }: MapData,
  { day, camera, basis, layers, isRough }: MapWish,
): DrawnMap {
  const picture = pictureOf(camera, isRough ? 2 : 1)
  const { from } = stretchAt([...new Set(changesOf(history, basis).map((change) => change.day))], day)
  const moment = momentOn(history, day, from, basis)
  const statusOf = (code: string): Status => moment.lands.get(code)?.status ?? 'ELSEWHERE'
  const presents = deployments ? presentOn(deployments, inLayers(new Set(layers)), day) : []
  const outside = outsideNamesOf(history, presents)

  const lands = borders.statesOn(day).flatMap(({ code, kind, atoms }) => {
    const path = landPath(borders.geometry(atoms), picture)
    const name = moment.lands.get(code)?.name ?? outside.get(code) ?? ''
    // A name stands on the mainland where that is an atom of its own: not on Algeria, not on Greenland.
    const home = atoms.includes(code) ? [code] : atoms
    return path ? [{ code, home, name, status: statusOf(code), isTerritory: kind === 'TERRITORY', path }] : []
  })
  const territories = new Set(lands.filter((it) => it.isTerritory).map(({ code }) => code))
  const paths = new Map<LineKind, string>()
  for (const { owners, line } of borders.borderLines(day)) {
    const kind = borderKind(owners, territories, statusOf)
    paths.set(kind, (paths.get(kind) ?? '') + linePath(line, picture))
  }
  const marks = marksIn(picture, presents, moment)
  const named = lands.filter(({ name }) => name !== '')
  return {
    width: picture.width,
    height: picture.height,
    lands: lands.map(({ home: _, ...land }) => land),
    lines: [...paths].flatMap(([kind, path]) => (path ? [{ kind, path }] : [])),
    names: namesAround(
      picture,
      named.map(({ code, name, status, home }) => ({ code, name, status, geometry: borders.geometry(home) })),
      marks,
    ),
    marks,
  }
}
