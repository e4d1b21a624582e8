import type { CitedFragment } from '../../generated/graphql.ts'

/** A document with all the places at which a record cites it. */
export interface CitedSource {
  readonly source: CitedFragment['source']
  /** Each place once, in the order of the record. */
  readonly places: readonly Pick<CitedFragment, 'url' | 'locator'>[]
  /** When and how it was read, the last time; null when nobody has read it for the atlas. */
  readonly reading: { readonly accessed: string; readonly readAs: CitedFragment['readAs'] } | null
}

/** Citations of one document together, in the order in which a record first names them. */
export function bySource(citations: readonly CitedFragment[]): CitedSource[] {
  const sources = [...new Set(citations.map(({ source }) => source.slug))]
  return sources.flatMap((slug) => {
    const same = citations.filter((citation) => citation.source.slug === slug)
    const [first] = same
    if (!first) return []
    const places = new Map(same.map(({ url, locator }) => [`${url} ${locator}`, { url, locator }]))
    const read = same
      .filter((citation) => citation.accessed !== null)
      .sort((a, b) => ((a.accessed ?? '') < (b.accessed ?? '') ? 1 : -1))
    const [latest] = read
    const reading = latest?.accessed ? { accessed: latest.accessed, readAs: latest.readAs } : null
    return [{ source: first.source, places: [...places.values()], reading }]
  })
}
