import { describe, expect, test } from '@jest/globals'
import { levels } from './testing/borders.ts'
import { towns } from './testing/towns.ts'

/** Natural Earth lacks the headland on which Piran stands. */
const AT_SEA = 'Piran'

describe.each(levels)('At the %s level', (_, borders) => {
  test.each(towns.filter((town) => town.name !== AT_SEA))('$name was $owner on $day', (town) => {
    expect(borders.stateAt(town.day, town)).toBe(town.owner)
  })

  test.each(towns.filter((town) => town.name === AT_SEA))(
    '$name, which was $owner on $day, stands in the sea',
    (town) => {
      expect(borders.stateAt(town.day, town)).toBeNull()
    },
  )
})

test('there are at least a hundred towns, on both sides of every vanished border', () => {
  expect(towns.length).toBeGreaterThanOrEqual(100)
  expect(new Set(towns.map((town) => town.owner)).size).toBe(32)
})
