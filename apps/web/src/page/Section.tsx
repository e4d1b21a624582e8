import type { ReactNode } from 'react'

/** A part of a page under its title; nothing when there is nothing to show. */
export function Section({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
