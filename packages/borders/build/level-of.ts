import { quantize } from 'topojson-client'
import { type AtomTopology, atomTopology } from '../src/atom-topology.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { densified } from './densified.ts'
import { withoutSmallIslands } from './islands.ts'
import type { Level } from './levels.ts'
import { simplified } from './simplified.ts'

/** The atoms at a level of detail, with coordinates rounded to its grid. */
export function levelOf(atoms: AtomTopology, level: Level, owners: OwnerTable): AtomTopology {
  const drawn = densified(simplified(withoutSmallIslands(atoms, level), level, owners))
  return atomTopology(quantize(drawn, level.quantization))
}
