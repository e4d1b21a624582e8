import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { arcSides } from '../src/arc-sides.ts'
import { atomTopology } from '../src/atom-topology.ts'
import { borderLine } from '../src/border-line.ts'
import { ownerTable } from '../src/owner-table.ts'
import { crossings } from './crossings.ts'
import { distanceKm } from './keep-within.ts'
import { readOwners } from './owners.ts'
import { isVanished } from './vanished.ts'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'))
const owners = ownerTable(read('owners.json'))
const coarse = atomTopology(read('coarse.topo.json'))
const fine = atomTopology(read('fine.topo.json'))

describe('The committed data', () => {
  test('has the owner table of the records; else run pnpm --filter @natlas/borders build:topology', () => {
    expect(owners).toEqual(readOwners())
  })

  test.each([
    ['coarse', coarse],
    ['fine', fine],
  ])('has an owner for every atom of the %s level, and an atom for every owner', (_, topology) => {
    expect(topology.objects.atoms.geometries.map((it) => it.id)).toEqual(Object.keys(owners))
  })

  test.each([
    ['coarse', coarse],
    ['fine', fine],
  ])('has no two lines at the %s level that cross', (_, topology) => {
    const arcs = topology.arcs.map((_, i) => feature(topology, { type: 'LineString', arcs: [i] }).geometry.coordinates)
    const segments = arcs.flatMap((line, arc) => line.slice(1).map((b, i) => ({ a: line[i] ?? [], b, origin: arc })))
    expect(segments.length).toBeGreaterThan(10_000)
    expect(crossings(segments).size).toBe(0)
  })

  test('draws every vanished border at the coarse level within 1.3 km of the fine one', () => {
    const pairs = new Map(arcSides(fine).map((sides) => [sides.join(' '), sides]))
    const vanished = [...pairs.values()].filter((sides) => isVanished(sides, owners))
    expect(vanished.length).toBeGreaterThan(40)
    const farthest = vanished.map(([atom, other = '']) => {
      const line = borderLine(coarse, [atom], [other]).coordinates
      const points = borderLine(fine, [atom], [other]).coordinates.flat()
      return [Math.max(...points.map((point) => fromLine(point, line))), `${atom} ${other}`] as const
    })
    expect(farthest.filter(([km]) => km > 1.3)).toEqual([])
  })
})

function fromLine(point: Position, lines: Position[][]): number {
  return Math.min(...lines.flatMap((line) => line.slice(1).map((b, i) => distanceKm(point, line[i] ?? [], b))))
}
