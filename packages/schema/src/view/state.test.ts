import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { inTheatre } from '@natlas/borders'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { createContext } from '../context.ts'
import { changeDaysOf } from './change-days.ts'
import { statesOn } from './state.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

const borders = loadBorders('coarse')
let home: TestDatabase
let database: Database

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('There is always the embedded database.')
  home = await embedded.seeded()
  database = await openDatabase(home.place)
})

afterAll(async () => {
  await database.close()
  await home.drop()
})

test('the states of the records are those that the borders draw, on every day on which anything changes', async () => {
  const context = createContext({ prisma: database.prisma, borders })
  const days = await changeDaysOf(context, 'IN_FORCE')
  expect(days.length).toBeGreaterThan(50)
  const differences: object[] = []
  for (const day of ['1949-01-01', ...days]) {
    const recorded = (await statesOn(day, context)).map(({ code }) => code)
    const drawn = borders.statesOn(day).flatMap(({ code }) => (inTheatre(code) ? [code] : []))
    const notDrawn = recorded.filter((code) => !drawn.includes(code))
    const notRecorded = drawn.filter((code) => !recorded.includes(code))
    if (notDrawn.length + notRecorded.length > 0) differences.push({ day, notDrawn, notRecorded })
  }
  expect(differences).toEqual([])
})
