/** An answer that is kept, with the release of the data of which it speaks. */
interface Kept {
  readonly release: string
  readonly answer: unknown
  readonly size: number
}

/** Answers of one release, the most recently used last; what does not fit any more goes, the oldest first. */
export interface KeptAnswers {
  /** The answer to a question in a release; undefined when it is not kept. */
  readonly get: (release: string, question: string) => unknown
  /** Keeps an answer; `size` is its length as text. */
  readonly set: (release: string, question: string, answer: unknown, size: number) => void
}

/** Keeps answers up to a sum of sizes, in characters of their text. */
export function keptAnswers(most: number): KeptAnswers {
  const kept = new Map<string, Kept>()
  let sum = 0

  function drop(question: string) {
    sum -= kept.get(question)?.size ?? 0
    kept.delete(question)
  }

  return {
    get(release, question) {
      const found = kept.get(question)
      if (!found) return undefined
      // A new release makes every older answer wrong.
      if (found.release !== release) {
        drop(question)
        return undefined
      }
      kept.delete(question)
      kept.set(question, found)
      return found.answer
    },
    set(release, question, answer, size) {
      drop(question)
      if (size > most) return
      kept.set(question, { release, answer, size })
      sum += size
      for (const oldest of kept.keys()) {
        if (sum <= most) break
        drop(oldest)
      }
    },
  }
}
