import type { ReactNode } from 'react'

/** The head of a page: what kind of thing it is, its name, and one sentence of it. */
export function PageHead({ kicker, title, children }: { kicker?: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children && <p className="lead">{children}</p>}
    </header>
  )
}
