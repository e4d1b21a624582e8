import type { RequestListener, Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import type { PrismaClient } from '@natlas/db'
import { createApi } from './api.ts'
import { close, listen } from './listen.ts'

let server: Server

afterEach(() => close(server, 0))

/** Sends lines as they are, which `fetch` would put right. */
async function send(listener: RequestListener, ...lines: string[]): Promise<{ status: number; body: string }> {
  server = await listen(listener, 0, '127.0.0.1')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.end(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  const answer = await text(socket)
  return { status: Number(answer.split(' ')[1]), body: answer }
}

const api = createApi({ prisma: {} as PrismaClient, borders: loadBorders('coarse') })

it.each([
  ['a host of two words', 'GET /graphql HTTP/1.1', 'Host: a b'],
  ['a host with a port that is none', 'GET /graphql HTTP/1.1', 'Host: a:99999'],
  ['a host with a path', 'GET /graphql HTTP/1.1', 'Host: a/b'],
  ['an empty host', 'GET /graphql HTTP/1.1', 'Host: '],
  ['the address of another service', 'GET http://evil.test/graphql HTTP/1.1', 'Host: localhost'],
  ['a path that is an address', 'GET //evil.test/graphql HTTP/1.1', 'Host: localhost'],
  ['a star', 'GET * HTTP/1.1', 'Host: localhost'],
])('a request for %s is refused, without a word of the code', async (_, ...lines) => {
  const { status, body } = await send(api, ...lines)
  expect(status).toBe(400)
  expect(body).toContain('"code":"BAD_USER_INPUT"')
  expect(body).not.toMatch(/node_modules|TypeError/)
})

it.each(['localhost', '127.0.0.1:4000', '[::1]:4000'])('a request for %s is answered', async (host) => {
  expect(await send(api, 'GET /healthz HTTP/1.1', `Host: ${host}`)).toMatchObject({ status: 200 })
})

it('a request of HTTP/1.0 needs no host', async () => {
  expect(await send(api, 'GET /healthz HTTP/1.0')).toMatchObject({ status: 200 })
})

it('a handler that throws is masked, and logged', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const broken = () => Promise.reject(new Error('password of the database: 1234'))
  const { status, body } = await send(broken as RequestListener, 'GET / HTTP/1.1', 'Host: localhost')
  expect(status).toBe(500)
  expect(body).toContain('{"error":{"code":"INTERNAL_SERVER_ERROR","message":"Unexpected error."}}')
  expect(body).not.toContain('1234')
  expect(log).toHaveBeenCalled()
})
