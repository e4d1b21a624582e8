import { describe, expect, test } from '@jest/globals'
import { areaKm2 } from './area-km2.ts'
import { levels } from './testing/borders.ts'

/** Published areas in km², and by how many per cent the atlas may differ. */
const PUBLISHED: [name: string, atoms: string[], km2: number, percent: number][] = [
  // Statistisches Jahrbuch der DDR: the German Democratic Republic with East Berlin.
  ['The German Democratic Republic', ['DE-EAST', 'DE-AMTNEUHAUS', 'DE-BERLIN-E'], 108_333, 0.5],
  // Statistisches Landesamt Berlin, 1989.
  ['West Berlin', ['DE-BERLIN-W'], 480.1, 2],
  ['East Berlin', ['DE-BERLIN-E'], 403, 2],
  // Statistisches Bundesamt.
  ['The Saarland', ['DE-SAAR'], 2_570, 4],
  // The Autonomous Republic, 26,081, and Sevastopol, 864.
  ['Crimea', ['UA-CRIMEA'], 26_945, 1],
  // 15,125 with its parts of the Curonian and the Vistula Lagoon.
  ['Kaliningrad oblast without its lagoons', ['RU-KGD'], 13_300, 2],
  ['Abkhazia', ['GE-ABK'], 8_660, 1],
  ['Kosovo', ['XKX'], 10_887, 1],
  // The line is drawn by hand, see the README.
  ['South Ossetia', ['GE-SOSSETIA'], 3_900, 5],
  // Zone B of the Free Territory of Trieste.
  ['Zone B', ['SI-FTT-B', 'HR-FTT-B'], 515.5, 10],
  // The departments of Algiers, Constantine and Oran in 1949.
  ['The departments of Algeria', ['DZ-NORTH'], 209_701, 4],
]

describe.each(levels)('At the %s level', (_, borders) => {
  test.each(PUBLISHED)('%s has its published area', (_name, atoms, km2, percent) => {
    const difference = (areaKm2(borders.geometry(atoms)) / km2 - 1) * 100
    expect(Math.abs(difference)).toBeLessThan(percent)
  })
})
