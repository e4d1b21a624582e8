'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** Something as far as it is here: nothing yet, or the last that could be loaded. */
export interface Loaded<Value> {
  readonly value: Value | null
  /** The last attempt failed; what was loaded before is kept. */
  readonly failed: boolean
  readonly retry: () => void
}

/**
 * Loads a value, anew when `load` is another function; when that fails, keeps what there is and waits to be asked again.
 * Without `load` nothing is loaded.
 */
export function useLoaded<Value>(load: ((signal: AbortSignal) => Promise<Value>) | null): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null)
  const [failed, setFailed] = useState(false)
  const attempt = useRef<AbortController>(undefined)

  const start = useCallback(() => {
    attempt.current?.abort()
    setFailed(false)
    if (!load) return
    const controller = new AbortController()
    attempt.current = controller
    const { signal } = controller
    load(signal).then(
      (loaded) => {
        if (signal.aborted) return
        setValue(loaded)
        setFailed(false)
      },
      () => {
        if (!signal.aborted) setFailed(true)
      },
    )
  }, [load])

  useEffect(() => {
    start()
    return () => attempt.current?.abort()
  }, [start])

  return { value, failed, retry: start }
}
