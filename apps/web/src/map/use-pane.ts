'use client'

import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'

/** A pane of the map for elements of our own, made when it is first asked for; null until then. Its class is `leaflet-<name>-pane`. */
export function usePane(name: string): HTMLElement | null {
  const map = useMap()
  const [pane, setPane] = useState<HTMLElement | null>(null)
  useEffect(() => setPane(map.getPane(name) ?? map.createPane(name)), [map, name])
  return pane
}
