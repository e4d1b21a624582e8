import type { FeatureCollection, Polygon } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon as ArcMultiPolygon } from 'topojson-specification'
import { type AtomTopology, atomTopology } from '../src/atom-topology.ts'
import type { Piece } from './pieces.ts'

/**
 * Grows the provinces of each atom together and finds the lines that atoms share. The arcs keep every vertex of
 * the source; an arc ends only where three atoms, or two and the sea, meet. Atoms in the order of their codes.
 */
export function atomsOf(pieces: readonly Piece[]): AtomTopology {
  const provinces = topology({ pieces: collection(pieces) })
  const shapes = provinces.objects.pieces
  if (shapes?.type !== 'GeometryCollection')
    throw new Error('The provinces did not become a topology; check the source.')
  const byAtom = new Map<string, ArcMultiPolygon>()
  for (const { id, ...shape } of shapes.geometries) {
    if (shape.type !== 'Polygon') continue
    const before = byAtom.get(String(id))?.arcs ?? []
    byAtom.set(String(id), { type: 'MultiPolygon', arcs: [...before, shape.arcs] })
  }
  const features = [...byAtom]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, parts]) => ({ type: 'Feature' as const, id, properties: null, geometry: merge(provinces, [parts]) }))
  const atoms: FeatureCollection = { type: 'FeatureCollection', features }
  return atomTopology(topology({ atoms }))
}

function collection(pieces: readonly Piece[]): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: pieces.map(({ atom, polygon }) => ({ type: 'Feature', id: atom, properties: null, geometry: polygon })),
  }
}
