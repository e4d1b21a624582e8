import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { close, listen } from './listen.ts'
import { portOf } from './port-of.ts'

test('a port that is taken is named, with the remedy', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(listen(() => undefined, port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or set API_PORT to another port.`,
  )
  other.close()
})

test('a host that this machine does not have is named', async () => {
  await expect(listen(() => undefined, 0, '192.0.2.1')).rejects.toThrow(
    /cannot listen on 192\.0\.2\.1.*Set API_HOST and/,
  )
})

test('a request that is being answered is answered before the service ends', async () => {
  let answer = () => {}
  let asked = () => {}
  const asking = new Promise<void>((resolve) => {
    asked = resolve
  })
  const server = await listen(
    (_, response) => {
      answer = () => response.end('done')
      asked()
    },
    0,
    '127.0.0.1',
  )
  const { port } = server.address() as AddressInfo
  const response = fetch(`http://127.0.0.1:${port}/`)
  await asking
  const closed = close(server)
  answer()
  expect(await (await response).text()).toBe('done')
  await closed
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})

test('a request that never ends does not keep the service for ever', async () => {
  let asked = () => {}
  const asking = new Promise<void>((resolve) => {
    asked = resolve
  })
  const server = await listen(() => asked(), 0, '127.0.0.1')
  const { port } = server.address() as AddressInfo
  const response = fetch(`http://127.0.0.1:${port}/`)
  response.catch(() => undefined)
  await asking
  await close(server, 0)
  await expect(response).rejects.toThrow()
})

test('the port is 4000 unless API_PORT names another', () => {
  expect(portOf(undefined)).toBe(4000)
  expect(portOf('')).toBe(4000)
  expect(portOf('4711')).toBe(4711)
})

test.each(['http', '70000', '-1', '4000.5'])('API_PORT=%s is refused', (text) => {
  expect(() => portOf(text)).toThrow(`API_PORT is "${text}", which is no port`)
})
