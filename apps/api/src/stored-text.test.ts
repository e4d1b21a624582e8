import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { storeText, textResponse } from './stored-text.ts'

const text = 'Österreich '.repeat(100)
const stored = await storeText('text/plain; charset=utf-8', text)

function ask(headers: Record<string, string>, method = 'GET'): Response {
  return textResponse(new Request('http://natlas.test/', { method, headers }), stored, 'no-cache')
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0', null],
  ['zstd', null],
  ['', null],
])('who accepts "%s" is sent %s', async (accepted, encoding) => {
  const response = ask({ 'accept-encoding': accepted })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  const body = Buffer.from(await response.arrayBuffer())
  expect(response.headers.get('content-length')).toBe(String(body.length))
  const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  expect(plain.toString()).toBe(text)
})

test('who has the text is told that it has not changed, whatever the encoding', async () => {
  const etag = ask({}).headers.get('etag') ?? ''
  const response = ask({ 'if-none-match': `"other", ${etag}`, 'accept-encoding': 'br' })
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(ask({ 'if-none-match': etag.replace('W/', '') }).status).toBe(304)
  expect(ask({ 'if-none-match': '"other"' }).status).toBe(200)
})

test('who asks only for the head gets no body, and its length', async () => {
  const response = ask({}, 'HEAD')
  expect(await response.text()).toBe('')
  expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
})
