import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { filter } from 'topojson-simplify'
import { arcSides } from '../src/arc-sides.ts'
import { ringAreaKm2 } from '../src/area-km2.ts'
import { type AtomTopology, atomTopology } from '../src/atom-topology.ts'
import type { Level } from './levels.ts'
import { coarseness } from './tolerance.ts'

/** An island is drawn when its area is at least this many times the square of the tolerance there. */
const ISLAND = 1.5

/** Leaves out the islands that a level could only draw as specks; the largest polygon of an atom always stays. */
export function withoutSmallIslands(topology: AtomTopology, level: Level): AtomTopology {
  const sides = arcSides(topology)
  const isIsland = (ring: readonly number[]) => ring.every((arc) => sides[arc < 0 ? ~arc : arc]?.[1] === undefined)
  const geometries = topology.objects.atoms.geometries.map((atom) => {
    const outlines = feature(topology, atom).geometry.coordinates.map(([outline = []]) => outline)
    const areas = outlines.map(ringAreaKm2)
    const largest = Math.max(...areas)
    const arcs = atom.arcs.filter(([ring = []], i) => {
      const area = areas[i] ?? 0
      return (
        area === largest ||
        !isIsland(ring) ||
        area >= ISLAND * (level.nearKm * coarseness(level, first(outlines[i]))) ** 2
      )
    })
    return { ...atom, arcs }
  })
  // Filtering by nothing more drops the arcs that no atom uses any longer.
  return atomTopology(
    filter({ ...topology, objects: { atoms: { type: 'GeometryCollection', geometries } } }, () => true),
  )
}

function first(ring: readonly Position[] = []): Position {
  return ring[0] ?? []
}
