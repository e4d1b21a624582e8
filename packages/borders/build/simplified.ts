import { feature } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import { arcSides, type Sides } from '../src/arc-sides.ts'
import { areaKm2 } from '../src/area-km2.ts'
import type { AtomTopology } from '../src/atom-topology.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { keepWithin } from './keep-within.ts'
import { type Level, VANISHED_KM } from './levels.ts'
import { coarseness } from './tolerance.ts'
import { isVanished } from './vanished.ts'

const EARTH_KM = 6371.0072

/** A small state keeps bends of this share of its width, whatever the level. */
const SHARE = 1 / 20

/** An island's outline keeps at least so many vertices. */
const LEAST = 4

/**
 * Leaves out the vertices of bends that are too small for the level (Visvalingam and Whyatt's method), finer along
 * small states, and puts back what vanished borders need to stay within a kilometre of the source.
 */
export function simplified(topology: AtomTopology, level: Level, owners: OwnerTable): AtomTopology {
  const caps = new Map(
    topology.objects.atoms.geometries.map((it) => [it.id, Math.sqrt(areaKm2(feature(topology, it).geometry)) * SHARE]),
  )
  const sides = arcSides(topology)
  const capOf = (both: Sides = ['']) =>
    Math.min(...both.map((atom) => caps.get(atom ?? '') ?? Number.POSITIVE_INFINITY))
  const weighed = presimplify(topology, sphericalTriangleArea)
  const arcs = weighed.arcs.map((arc, i) => {
    const near = Math.min(level.nearKm, capOf(sides[i]))
    const weights = arc.map((point) => {
      const tolerance = near * coarseness(level, point)
      return ((point[2] ?? 0) * EARTH_KM ** 2) / tolerance ** 2
    })
    const least = weights.toSorted((a, b) => b - a)[LEAST] ?? 0
    const kept = weights.map((weight) => weight >= Math.min(1, isClosed(arc) ? least : 1))
    const both = sides[i]
    const needed = both && isVanished(both, owners) ? keepWithin(arc, kept, VANISHED_KM) : kept
    return arc.map(([lon = 0, lat = 0], j) => [lon, lat, needed[j] ? 1 : 0])
  })
  return simplify({ ...weighed, arcs }, 1)
}

function isClosed(arc: readonly number[][]): boolean {
  const [first, last] = [arc[0], arc.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
