import type { DocumentNode } from 'graphql'

/** What Yoga asks of a cache of parsed operations. */
interface DocumentCache {
  get(text: string): DocumentNode | undefined
  set(text: string, document: DocumentNode): void
}

const defaults = {
  /** How many operations are kept. */
  size: 200,
  /** The longest text that is kept, in characters. A parsed operation takes some fifty times its text. */
  longest: 10_000,
}

/**
 * Keeps the operations that were asked for last, parsed; those that are long are parsed each time, so that no caller can fill
 * the memory with them.
 */
export function documentCache({ size, longest } = defaults): DocumentCache {
  const kept = new Map<string, DocumentNode>()
  return {
    get(text) {
      const document = kept.get(text)
      if (!document) return undefined
      // A map keeps the order of insertion, so that the first is the one that was not asked for the longest.
      kept.delete(text)
      kept.set(text, document)
      return document
    },
    set(text, document) {
      if (text.length > longest) return
      kept.set(text, document)
      const [oldest] = kept.keys()
      if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    },
  }
}
