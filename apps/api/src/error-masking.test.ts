import { beforeEach, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import type { PrismaClient } from '@natlas/db'
import { createApi } from './api.ts'
import { clientOf } from './testing/each-api.ts'

/** A database that fails with something that is nobody's business. */
const broken = new Proxy({} as PrismaClient, {
  get() {
    throw new Error('password of the database: 1234')
  },
})

const api = createApi({ prisma: broken, borders: loadBorders('coarse') })
const { query, get } = clientOf(() => api)

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

it('a fault of the service is masked in GraphQL, and logged', async () => {
  const answer = await query('{ dataset { version } }')
  expect(answer).toMatchObject({
    errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  expect(JSON.stringify(answer)).not.toContain('1234')
  expect(console.error).toHaveBeenCalled()
})

it('a fault of the service is masked in a download, and logged', async () => {
  const response = await get('/data/borders/1989-11-09.geojson')
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ error: { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error.' } })
  expect(console.error).toHaveBeenCalled()
})

it('a mistake in an operation is told', async () => {
  const { errors } = await query('{ dataset { colour } }')
  expect(errors?.[0]?.message).toContain('Cannot query field "colour" on type "Dataset"')
})
