import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inTheatre } from './in-theatre.ts'
import { loadPlaces } from './node.ts'
import { levels } from './testing/borders.ts'

const records = new URL('../../dataset/records/', import.meta.url)
const codes = ['countries/', 'special-territories/'].flatMap((folder) =>
  readdirSync(new URL(folder, records)).map(
    (file): string => parse(readFileSync(new URL(folder + file, records), 'utf8')).code,
  ),
)
const [, borders] = levels[0] ?? []
const owners = new Set(
  ['1949-01-01', ...(borders?.changeDays ?? [])].flatMap((day) => borders?.statesOn(day).map((it) => it.code)),
)

describe('The theatre', () => {
  test('has no owner without a record, and every record owns land', () => {
    const inside = [...owners].filter((code) => code !== undefined && inTheatre(code))
    expect(inside.filter((code) => code !== undefined && !codes.includes(code))).toEqual([])
    expect(codes.filter((code) => !owners.has(code))).toEqual([])
  })

  test('leaves out states that have a record only because forces stood there, as in Cuba; they have a name', () => {
    const outside = [...owners].filter((code) => code !== undefined && !inTheatre(code))
    expect(outside).toContain('CUB')
    expect(Object.keys(loadPlaces()).toSorted()).toEqual(outside.toSorted())
  })
})
