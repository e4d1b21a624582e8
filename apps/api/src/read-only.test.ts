import { expect, it } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import type { PrismaClient } from '@natlas/db'
import { createApi } from './api.ts'

const api = createApi({ prisma: {} as PrismaClient, borders: loadBorders('coarse') })

it.each(['POST', 'PUT', 'DELETE'])('%s of a download is refused, with the methods that there are', async (method) => {
  const response = await api.fetch('http://natlas.test/data/borders/1999-03-12.geojson', { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  expect(await response.json()).toMatchObject({ error: { code: 'METHOD_NOT_ALLOWED' } })
})
