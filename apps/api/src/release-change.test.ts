import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase, type PrismaClient } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { releaseOf } from '@natlas/schema'
import { createApi } from './api.ts'
import { clientOf } from './testing/each-api.ts'

jest.setTimeout(120_000)

describe.each(engines)('a download, on the $name database,', (engine) => {
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await engine.seeded()
    database = await openDatabase(home.place)
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  /** The service over a dataset that is found to be another one, statement by statement; the last stays. */
  function serviceOver(...projections: string[]) {
    const dataset = {
      findMany: async () => {
        const [row] = await database.prisma.dataset.findMany()
        const projection = (projections.length > 1 ? projections.shift() : projections[0]) ?? ''
        return [{ ...row, projection }]
      },
    }
    const prisma = new Proxy(database.prisma, {
      get: (client, name) => (name === 'dataset' ? dataset : Reflect.get(client, name)),
    }) as PrismaClient
    return clientOf(() => createApi({ prisma, borders: loadBorders('coarse') }))
  }

  async function release(projection: string): Promise<string> {
    const [row] = await database.prisma.dataset.findMany()
    return releaseOf({ version: row?.version ?? '', projection })
  }

  it.each([
    ['before the history is read', ['old', 'new']],
    ['while the history is read', ['old', 'old', 'new']],
  ])('when another dataset comes %s, is never of the old release', async (_, projections) => {
    const { get } = serviceOver(...projections)
    const response = await get(`/data/v/${await release('old')}/history.en.json`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain(await release('new'))
  })

  it('of the borders is made again when another dataset comes while the names are read', async () => {
    const { get } = serviceOver('old', 'old', 'new')
    expect((await get('/data/borders/1989-11-09.geojson?detail=coarse')).status).toBe(200)
  })

  it('is put off when the dataset changes over and over', async () => {
    const { get } = serviceOver('a', 'a', 'b', 'a', 'a', 'b')
    const response = await get(`/data/v/${await release('a')}/history.en.json`)
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const borders = await serviceOver('a', 'b', 'a', 'b', 'a', 'b').get('/data/borders/1989-11-09.geojson')
    expect(borders.status).toBe(503)
  })
})
