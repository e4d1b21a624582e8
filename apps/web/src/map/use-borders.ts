'use client'

import { type Borders, createBorders } from '@natlas/borders'
import { useCallback, useEffect, useState } from 'react'

/** The borders in the detail that is here: coarse at first, fine once the camera came near. */
export interface BordersState {
  readonly borders: Borders | null
  readonly failed: boolean
  readonly retry: () => void
}

type Detail = 'coarse' | 'fine'

const topologies = {
  coarse: () => import('@natlas/borders/data/coarse.topo.json'),
  fine: () => import('@natlas/borders/data/fine.topo.json'),
}

const made = new Map<Detail, Promise<Borders>>()

/** Each detail is loaded and made once per page. */
function bordersOf(detail: Detail): Promise<Borders> {
  const loading =
    made.get(detail) ??
    Promise.all([topologies[detail](), import('@natlas/borders/data/owners.json')]).then(([topology, owners]) =>
      createBorders({ topology: topology.default, owners: owners.default }),
    )
  made.set(detail, loading)
  // A failed load must not be remembered, or trying again would fail for good.
  loading.catch(() => made.delete(detail))
  return loading
}

/** Loads the coarse borders, then the fine ones when they are wanted; keeps the coarse when the fine do not come. */
export function useBorders(wantsFine: boolean): BordersState {
  const [loaded, setLoaded] = useState<{ readonly [detail in Detail]?: Borders }>({})
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const detail = wantsFine ? 'fine' : 'coarse'

  useEffect(() => {
    let current = attempt >= 0
    const wanted: Detail[] = detail === 'fine' ? ['coarse', 'fine'] : ['coarse']
    for (const one of wanted) {
      bordersOf(one).then(
        (borders) => {
          if (!current) return
          setLoaded((before) => ({ ...before, [one]: borders }))
          setFailed(false)
        },
        () => current && one === 'coarse' && setFailed(true),
      )
    }
    return () => {
      current = false
    }
  }, [detail, attempt])

  return { borders: (wantsFine ? loaded.fine : undefined) ?? loaded.coarse ?? null, failed, retry }
}
