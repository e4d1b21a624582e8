/** The dots that mark limited participation, as patterns that paths and the legend's squares fill with. */
export function Patterns() {
  return (
    <svg aria-hidden="true" className="patterns">
      <defs>
        {(['nato', 'wto', 'csto'] as const).map((colour) => (
          <pattern height="7" id={`dots-${colour}`} key={colour} patternUnits="userSpaceOnUse" width="7">
            <rect height="7" style={{ fill: `var(--${colour})` }} width="7" />
            <circle cx="1.75" cy="1.75" r="1.2" style={{ fill: 'var(--line)' }} />
            <circle cx="5.25" cy="5.25" r="1.2" style={{ fill: 'var(--line)' }} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
