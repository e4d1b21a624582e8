import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import type { PrismaClient } from '@natlas/db'
import { createApi } from './api.ts'
import { close, listen } from './listen.ts'

// Over a socket, since a body in process comes in other pieces.
let server: Server

beforeAll(async () => {
  server = await listen(createApi({ prisma: {} as PrismaClient, borders: loadBorders('coarse') }), 0, '127.0.0.1')
})

afterAll(() => close(server, 0))

function post(body: BodyInit, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  // A stream has no length to tell, and `duplex` is wanted with it.
  const init: RequestInit & { duplex: string } = { method: 'POST', body, headers, duplex: 'half' }
  return fetch(`http://127.0.0.1:${port}/graphql`, init)
}

const long = JSON.stringify({ query: `{ __typename ${' '.repeat(100_000)} }` })
const json = { 'content-type': 'application/json' }

it('a body of more than 100 kB is refused by its length', async () => {
  const response = await post(long, json)
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] })
})

it('a body that does not tell its length is refused as well', async () => {
  const response = await post(new Blob([long]).stream(), json)
  expect(response.status).toBe(413)
})

it('a body of less is read', async () => {
  const response = await post(JSON.stringify({ query: `{ __typename ${' '.repeat(90_000)} }` }), json)
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})

it('an upload is not read, since there is nothing to upload', async () => {
  const form = new FormData()
  form.set('operations', JSON.stringify({ query: '{ __typename }' }))
  form.set('map', '{}')
  expect((await post(form)).status).toBe(415)
})
