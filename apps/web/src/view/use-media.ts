'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, such as `(prefers-reduced-motion: reduce)`; false on the server, which has no screen. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
