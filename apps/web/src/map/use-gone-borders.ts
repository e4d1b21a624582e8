'use client'

import type { MultiLineString } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import { vanishedLines } from './vanished-lines.ts'

type BorderLines = readonly { readonly owners: readonly [string, string]; readonly line: MultiLineString }[]

/** A border that is no more, for as long as it lingers. */
interface GoneBorder {
  readonly key: string
  readonly line: MultiLineString
}

/** How long a vanished border lingers, in milliseconds; the fading itself is in the style. */
const lingering = 1200

/** The lines that were there before and are not any more: parts of borders between states that have merged. */
export function useGoneBorders(lines: BorderLines): readonly GoneBorder[] {
  const before = useRef<BorderLines>(lines)
  const [gone, setGone] = useState<readonly GoneBorder[]>([])

  useEffect(() => {
    const had = before.current
    before.current = lines
    if (had === lines) return
    const vanished = vanishedLines(
      had.map(({ line }) => line),
      lines.map(({ line }) => line),
    )
    setGone(vanished ? [{ key: `${performance.now()}`, line: vanished }] : [])
    if (!vanished) return
    const timer = setTimeout(() => setGone([]), lingering)
    return () => clearTimeout(timer)
  }, [lines])

  return gone
}
