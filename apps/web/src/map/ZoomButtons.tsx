'use client'

import { useTranslations } from 'next-intl'
import { useMap } from 'react-leaflet'

/** Nearer, farther, and back to where the atlas opens. */
export function ZoomButtons({ onHome }: { onHome: () => void }) {
  const t = useTranslations('page')
  const map = useMap()
  return (
    <div className="zoom">
      <ZoomButton label={t('zoomIn')} onClick={() => map.zoomIn(0.7)} path="M8 3v10M3 8h10" />
      <ZoomButton label={t('zoomOut')} onClick={() => map.zoomOut(0.7)} path="M3 8h10" />
      <ZoomButton label={t('home')} onClick={onHome} path="m2.5 8.5 5.5-5 5.5 5M4.5 7.5V13h7V7.5" />
    </div>
  )
}

function ZoomButton({ label, onClick, path }: { label: string; onClick: () => void; path: string }) {
  return (
    <button aria-label={label} onClick={onClick} title={label} type="button">
      <svg aria-hidden="true" className="icon" viewBox="0 0 16 16">
        <path d={path} />
      </svg>
    </button>
  )
}
