'use client'

import { latLng } from 'leaflet'
import type { ReactNode } from 'react'
import { MapContainer } from 'react-leaflet'
import { home } from '../view/camera.ts'
import { equalAreaCrs, zoomOfScale } from './crs.ts'
import 'leaflet/dist/leaflet.css'

/** The Leaflet map in the equal-area projection, empty; its camera is set by `CameraSync`. */
export function EqualAreaMap({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="map">
      <MapContainer
        attributionControl={false}
        center={latLng(home.lat, home.lon)}
        className="map-canvas"
        crs={equalAreaCrs}
        keyboard={false}
        maxZoom={zoomOfScale(80)}
        minZoom={zoomOfScale(26_000)}
        wheelPxPerZoomLevel={90}
        zoom={2.5}
        zoomControl={false}
        zoomSnap={0}
      >
        {children}
      </MapContainer>
    </section>
  )
}
