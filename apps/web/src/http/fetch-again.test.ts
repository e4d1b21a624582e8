import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { fetchAgain } from './fetch-again.ts'

const asked = jest.fn<typeof fetch>()
const real = globalThis.fetch
beforeEach(() => {
  asked.mockReset()
  globalThis.fetch = asked
})
afterEach(() => {
  globalThis.fetch = real
})
const { signal } = new AbortController()
const status = async (init = { signal }) => (await fetchAgain('/graphql', init)).status

describe('A request', () => {
  test('that is answered is made once, also when the answer is that there is nothing', async () => {
    asked.mockResolvedValue(new Response('', { status: 404 }))
    expect(await status()).toBe(404)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('whose connection breaks is made again', async () => {
    asked.mockRejectedValueOnce(new TypeError('fetch failed')).mockResolvedValueOnce(new Response('here'))
    expect(await status()).toBe(200)
  })

  test('at which the service stumbles is made again, and no third time', async () => {
    asked.mockResolvedValue(new Response('', { status: 500 }))
    expect(await status()).toBe(500)
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test('that nobody wants any more is not made again', async () => {
    asked.mockRejectedValue(new TypeError('fetch failed'))
    await expect(status({ signal: AbortSignal.abort() })).rejects.toThrow()
    expect(asked).toHaveBeenCalledTimes(1)
  })
})
