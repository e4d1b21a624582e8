import { feature } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import { arcSides, type Sides } from '../src/arc-sides.ts'
import { areaKm2 } from '../src/area-km2.ts'
import type { AtomTopology } from '../src/atom-topology.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { keepWithin } from './keep-within.ts'
import type { Level } from './levels.ts'
import { coarseness } from './tolerance.ts'
import { uncrossed } from './uncrossed.ts'
import { upright } from './upright.ts'
import { isVanished } from './vanished.ts'

const EARTH_KM = 6371.0072

/** A small state keeps bends of this share of its width, whatever the level. */
const SHARE = 1 / 20

/** An island's outline keeps at least so many vertices. */
const LEAST = 4

/**
 * Leaves out the vertices of bends that are too small for the level (Visvalingam and Whyatt's method), finer along
 * small states; puts back what vanished borders need to stay near the source, and what keeps rings upright and lines apart.
 */
export function simplified(topology: AtomTopology, level: Level, owners: OwnerTable): AtomTopology {
  const caps = new Map(
    topology.objects.atoms.geometries.map((it) => [it.id, Math.sqrt(areaKm2(feature(topology, it).geometry)) * SHARE]),
  )
  const sides = arcSides(topology)
  const capOf = (both: Sides = ['']) =>
    Math.min(...both.map((atom) => caps.get(atom ?? '') ?? Number.POSITIVE_INFINITY))
  const weighed = presimplify(topology, sphericalTriangleArea)
  const weights = weighed.arcs.map((arc, i) => {
    const near = Math.min(level.nearKm, capOf(sides[i]))
    return arc.map((point) => ((point[2] ?? 0) * EARTH_KM ** 2) / (near * coarseness(level, point)) ** 2)
  })
  const kept = weighed.arcs.map((arc, i) => {
    const own = weights[i] ?? []
    const least = isClosed(arc) ? (own.toSorted((a, b) => b - a)[LEAST] ?? 0) : 1
    const drawn = own.map((weight) => weight >= Math.min(1, least))
    const both = sides[i]
    return both && isVanished(both, owners) ? keepWithin(arc, drawn, level.vanishedKm) : drawn
  })
  const drawn = uncrossed(weighed.arcs, weights, upright(weighed, weights, kept))
  const arcs = weighed.arcs.map((arc, i) => arc.map(([lon = 0, lat = 0], j) => [lon, lat, drawn[i]?.[j] ? 1 : 0]))
  return simplify({ ...weighed, arcs }, 1)
}

function isClosed(arc: readonly number[][]): boolean {
  const [first, last] = [arc[0], arc.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
