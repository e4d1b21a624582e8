'use client'

import { useEffect, useState } from 'react'
import { type RecordLineFragment, SearchDocument } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import type { Language } from '../language/language.ts'

/** What was found so far: null before anything was asked. */
export interface Found {
  readonly hits: readonly RecordLineFragment[] | null
  readonly isFailed: boolean
}

/** How long to wait after a key before asking, in milliseconds: longer than between two keys of a word. */
const pause = 150

/** How many are shown while typing; the page of the search shows more. */
const most = 12

/** What the atlas holds under the words that are being typed; the last answer stays until the next is here. */
export function useSearch(text: string, language: Language): Found {
  const [found, setFound] = useState<Found>({ hits: null, isFailed: false })
  const wanted = text.trim()

  useEffect(() => {
    if (!wanted) {
      setFound({ hits: null, isFailed: false })
      return
    }
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const variables = { text: wanted, first: most, language: language.toUpperCase() as Uppercase<Language> }
      ask(SearchDocument, variables, controller.signal).then(
        ({ search }) => setFound({ hits: search, isFailed: false }),
        () => {
          if (!controller.signal.aborted) setFound((before) => ({ ...before, isFailed: true }))
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [wanted, language])

  return found
}
