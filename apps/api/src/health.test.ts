import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { createApi } from './api.ts'
import { clientOf, eachApi } from './testing/each-api.ts'

jest.setTimeout(120_000)

eachApi('the service', ({ get }) => {
  it('is up', async () => {
    const response = await get('/healthz')
    expect(await response.json()).toEqual({ status: 'up' })
  })

  it('is ready, and names its release', async () => {
    const response = await get('/readyz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ready',
      release: expect.stringMatching(/^\d+\.\d+\.\d+-[0-9a-f]{8}$/),
    })
  })

  it('says what there is under an address that it does not have', async () => {
    const response = await get('/nothing')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      error: { code: 'NOT_FOUND', message: expect.stringContaining('/graphql') },
    })
  })
})

describe.each(engines)('the service over an empty $name database', (engine) => {
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await engine.empty()
    database = await openDatabase(home.place)
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  it('is up and not ready, and says in every answer what to do', async () => {
    const api = createApi({ prisma: database.prisma, borders: loadBorders('coarse') })
    const { get, query } = clientOf(() => api)
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(503)
    expect((await get('/data/borders/1989-11-09.geojson')).status).toBe(503)
    expect(await query('{ dataset { version } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('Seed it'), extensions: { code: 'NOT_READY' } }],
    })
  })
})
