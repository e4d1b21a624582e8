import { describe, expect, test } from '@jest/globals'
import { bySource } from './by-source.ts'

const citation = (slug: string, url: string | null, accessed: string | null = null) => ({
  source: { slug, title: slug, publisher: 'Somebody' },
  locator: null,
  accessed,
  readAs: accessed ? ('EXCERPT' as const) : null,
  url,
})

describe('Citations on a page', () => {
  test('name a document once, with every place at which it is cited', () => {
    const [a, b, ...rest] = bySource([
      citation('a', '/a#1'),
      citation('b', '/b'),
      citation('a', '/a#2'),
      citation('a', '/a#1'),
    ])
    expect(rest).toEqual([])
    expect(a?.places.map(({ url }) => url)).toEqual(['/a#1', '/a#2'])
    expect(b?.source.slug).toBe('b')
  })

  test('say when a document was read last, and when nobody read it', () => {
    const [read, unread] = bySource([
      citation('a', '/a', '2026-01-02'),
      citation('a', '/a#2', '2026-03-04'),
      citation('b', null),
    ])
    expect(read?.reading).toEqual({ accessed: '2026-03-04', readAs: 'EXCERPT' })
    expect(unread?.reading).toBeNull()
  })
})
