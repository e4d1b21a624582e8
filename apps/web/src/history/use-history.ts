'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '../language/language.ts'
import { fetchHistory } from './fetch-history.ts'
import type { History } from './history.ts'

/** The history as far as it is here: nothing yet, or the last one that could be loaded. */
export interface HistoryState {
  readonly history: History | null
  /** The last attempt failed; what was loaded before is kept. */
  readonly failed: boolean
  readonly retry: () => void
}

/** Loads the history once per language; when that fails, keeps what there is and waits to be asked again. */
export function useHistory(release: string | null, language: Language): HistoryState {
  const [history, setHistory] = useState<History | null>(null)
  const [failed, setFailed] = useState(false)
  const attempt = useRef<AbortController>(undefined)

  const load = useCallback(() => {
    attempt.current?.abort()
    setFailed(false)
    const controller = new AbortController()
    attempt.current = controller
    const { signal } = controller
    fetchHistory(release, language, signal).then(
      (loaded) => {
        if (signal.aborted) return
        setHistory(loaded)
        setFailed(false)
      },
      () => {
        if (!signal.aborted) setFailed(true)
      },
    )
  }, [release, language])

  useEffect(() => {
    load()
    return () => attempt.current?.abort()
  }, [load])

  return { history, failed, retry: load }
}
