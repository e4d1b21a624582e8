import { describe, expect, test } from '@jest/globals'
import { geoLength } from 'd3-geo'
import { loadBorders } from './node.ts'

const EARTH_KM = 6371.0072

/** Published lengths in km. Natural Earth is generalised and so always shorter; see the README. */
const PUBLISHED: [day: string, owners: string, km: number, least: number][] = [
  ['2023-04-04', 'FIN,RUS', 1340, 0.88],
  ['2004-03-29', 'EST,RUS', 294, 0.9],
  ['2004-03-29', 'LTU,RUS', 275, 0.65],
  ['1999-03-12', 'POL,RUS', 204, 0.9],
  ['1949-04-04', 'NOR,SUN', 196, 0.75],
  ['1952-02-18', 'SUN,TUR', 615, 0.75],
  ['1989-11-09', 'DDR,DEU', 1381, 0.65],
  ['1989-11-09', 'DDR,XBW', 155, 0.7],
]

describe('At the fine level', () => {
  const borders = loadBorders('fine')

  test.each(PUBLISHED)('on %s the border %s is near its %d km', (day, pair, km, least) => {
    const line = borders.borderLines(day).find(({ owners }) => owners.join() === pair)?.line
    const ratio = line ? (geoLength(line) * EARTH_KM) / km : Number.NaN
    expect(ratio).toBeGreaterThan(least)
    expect(ratio).toBeLessThan(1.03)
  })
})
