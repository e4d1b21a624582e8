import { describe, expect, test } from '@jest/globals'
import { areaKm2 } from './area-km2.ts'
import { levels } from './testing/borders.ts'

describe.each(levels)('At the %s level', (_, borders) => {
  const days = ['1949-01-01', ...borders.changeDays]
  const atoms = borders.statesOn('1949-01-01').flatMap((state) => state.atoms)
  const areas = new Map(atoms.map((atom) => [atom, areaKm2(borders.geometry([atom]))]))

  test.each(days)('on %s every atom belongs to one state, and its area to that state alone', (day) => {
    const states = borders.statesOn(day)
    expect(states.flatMap((state) => state.atoms).toSorted()).toEqual(atoms.toSorted())
    for (const state of states) {
      const parts = state.atoms.reduce((sum, atom) => sum + (areas.get(atom) ?? Number.NaN), 0)
      expect(areaKm2(borders.geometry(state.atoms)) / parts).toBeCloseTo(1, 9)
    }
  })
})
