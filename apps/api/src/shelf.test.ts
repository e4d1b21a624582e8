import { expect, jest, test } from '@jest/globals'
import { shelf } from './shelf.ts'

test('what two ask for at the same time is made once', async () => {
  const kept = shelf<number>(2)
  const make = jest.fn(async () => 1)
  expect(await Promise.all([kept('a', make), kept('a', make)])).toEqual([1, 1])
  expect(make).toHaveBeenCalledTimes(1)
})

test('what was not asked for the longest goes first', async () => {
  const kept = shelf<string>(2)
  const made: string[] = []
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await kept(key, async () => `${made.push(key)}`)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what failed is tried again', async () => {
  const kept = shelf<number>(2)
  await expect(kept('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy')
  expect(await kept('a', async () => 1)).toBe(1)
})
