'use client'

import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { type Camera, cameraText, home, spans } from '../view/camera.ts'
import { metresPerPixel, zoomOfScale } from './crs.ts'

/** Keeps Leaflet's view and the address bar's camera the same; null is the opening view. */
export function CameraSync({ camera, onMove }: { camera: Camera | null; onMove: (camera: Camera) => void }) {
  const map = useMap()
  const shown = useRef<Camera>(null)
  const wanted = camera ?? home

  useEffect(() => {
    // What the map itself reported comes back through the address bar and must not move it again.
    if (shown.current && cameraText(shown.current) === cameraText(wanted)) return
    shown.current = wanted
    show(map, wanted)
  }, [map, wanted])

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ animate: false, pan: false })
      show(map, wanted)
    })
    observer.observe(map.getContainer())
    return () => observer.disconnect()
  }, [map, wanted])

  useMapEvents({
    moveend: () => {
      const now = cameraOf(map)
      if (shown.current && isSame(map, now, shown.current)) return
      shown.current = now
      onMove(now)
    },
  })
  return null
}

/** Whether two cameras show the same to within a pixel: the map rounds to pixels, which nobody has moved. */
function isSame(map: LeafletMap, a: Camera, b: Camera): boolean {
  const moved = map.project([a.lat, a.lon]).distanceTo(map.project([b.lat, b.lon]))
  return moved < 1.5 && Math.abs(a.span / b.span - 1) < 0.003
}

function show(map: LeafletMap, { lat, lon, span }: Camera): void {
  map.setView([lat, lon], zoomOfScale((span * 1000) / shorterSide(map)), { animate: false })
}

function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter()
  const span = (metresPerPixel(map.getZoom()) * shorterSide(map)) / 1000
  return { lat, lon: lng, span: Math.min(Math.max(span, spans.least), spans.most) }
}

function shorterSide(map: LeafletMap): number {
  const { x, y } = map.getSize()
  return Math.max(1, Math.min(x, y))
}
