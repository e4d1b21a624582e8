import { describe, expect, test } from '@jest/globals'
import { keptAnswers } from './kept-answers.ts'

describe('Kept answers', () => {
  test('are given again in their release', () => {
    const kept = keptAnswers(100)
    kept.set('1', 'who', 'Poland', 10)
    expect(kept.get('1', 'who')).toBe('Poland')
    expect(kept.get('1', 'when')).toBeUndefined()
  })

  test('are forgotten with a new release', () => {
    const kept = keptAnswers(100)
    kept.set('1', 'who', 'Poland', 10)
    expect(kept.get('2', 'who')).toBeUndefined()
    expect(kept.get('1', 'who')).toBeUndefined()
  })

  test('make room, the longest unused first', () => {
    const kept = keptAnswers(30)
    for (const name of ['a', 'b', 'c']) kept.set('1', name, name, 10)
    kept.get('1', 'a')
    kept.set('1', 'd', 'd', 10)
    expect(['a', 'b', 'c', 'd'].filter((name) => kept.get('1', name))).toEqual(['a', 'c', 'd'])
  })

  test('that are larger than the whole room are not kept, and push nothing out', () => {
    const kept = keptAnswers(30)
    kept.set('1', 'a', 'a', 10)
    kept.set('1', 'large', 'large', 31)
    expect(kept.get('1', 'large')).toBeUndefined()
    expect(kept.get('1', 'a')).toBe('a')
  })

  test('that are asked anew count once', () => {
    const kept = keptAnswers(30)
    for (let time = 0; time < 5; time++) kept.set('1', 'a', time, 10)
    kept.set('1', 'b', 'b', 10)
    expect([kept.get('1', 'a'), kept.get('1', 'b')]).toEqual([4, 'b'])
  })
})
