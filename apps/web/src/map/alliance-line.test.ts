import { expect, test } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { allianceLine, draftsCountFrom } from './alliance-line.ts'

const members = new Set('BEL CAN DEU DNK ESP FRA GBR GRC ISL ITA LUX NLD NOR PRT TUR USA'.split(' '))
const { coordinates } = allianceLine(loadBorders('coarse'), members, draftsCountFrom)
const touches = (west: number, south: number, east: number, north: number) =>
  coordinates.flat().some(([lon = 0, lat = 0]) => west < lon && lon < east && south < lat && lat < north)

test('on 27 May 1997 the alliance borders on Poland at the Oder, and not on Belarus', () => {
  expect(touches(14, 51, 15, 54)).toBe(true)
  expect(touches(23, 51, 24.5, 54)).toBe(false)
})

test('no line is drawn between two of its members', () => expect(touches(7.5, 48.1, 8.2, 48.9)).toBe(false))
