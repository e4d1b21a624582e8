import type { ReactNode } from 'react'

/** Facts with their names; what there is nothing of is left out. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  const known = facts.filter(([, fact]) => fact !== null && fact !== undefined && fact !== false && fact !== '')
  if (known.length === 0) return null
  return (
    <dl className="fact-list">
      {known.map(([name, fact]) => (
        <div className="fact-row" key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
