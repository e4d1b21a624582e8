import { quantize } from 'topojson-client'
import { type AtomTopology, atomTopology } from '../src/atom-topology.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { densified } from './densified.ts'
import { withoutSmallIslands } from './islands.ts'
import type { Level } from './levels.ts'
import { simplified } from './simplified.ts'

/** The atoms at a level of detail, with coordinates rounded to its grid. */
export function levelOf(atoms: AtomTopology, level: Level, owners: OwnerTable): AtomTopology {
  // On the grid first, so that no crossing comes of the rounding once the lines are clear of each other.
  const onGrid = atomTopology(quantize(withoutSmallIslands(atoms, level), level.quantization))
  const drawn = densified(simplified(onGrid, level, owners))
  return atomTopology(quantize(drawn, level.quantization))
}
