'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import './place.css'

/** What the panel holds. */
export interface PanelProps {
  readonly title: string
  /** What the panel is about; when it becomes another thing, its title is read anew. */
  readonly subject: string
  readonly closeLabel: string
  /** Beside the title, as a way back. */
  readonly action?: ReactNode
  readonly onClose: () => void
  /** Keys that are pressed while the focus is in it. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** The one panel of the map: at the right on a desktop, a sheet from below on a phone. Escape closes it. */
export function Panel({ title, subject, closeLabel, action, onClose, onKeyDown, children }: PanelProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const opener = document.activeElement
    // Whoever closes the panel goes on where they came from.
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  useEffect(() => {
    // Whoever opened it by keyboard goes on reading here, and again when it tells of something else.
    if (subject) heading.current?.focus({ preventScroll: true })
  }, [subject])

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && onClose()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    <aside aria-labelledby={id} className="panel" onKeyDown={onKeyDown}>
      <div className="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {action}
        <button aria-label={closeLabel} className="plain" onClick={onClose} title={closeLabel} type="button">
          <svg aria-hidden="true" className="icon" viewBox="0 0 16 16">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {/* Each subject is read from its beginning. */}
      <div className="panel-body" key={subject}>
        {children}
      </div>
    </aside>
  )
}
