import { Patterns } from '../map/Patterns.tsx'

/** The patterns that static maps fill with, once a page: dots as on the screen's map, and for paper hatches. */
export function Hatches() {
  return (
    <>
      <Patterns />
      <svg aria-hidden="true" className="static-hatches" height="0" width="0">
        <defs>
          {(['wto', 'csto'] as const).map((colour) => (
            <pattern
              height="8"
              id={`hatch-${colour}`}
              key={colour}
              patternTransform={`rotate(${colour === 'wto' ? 45 : -45})`}
              patternUnits="userSpaceOnUse"
              width="8"
            >
              <rect className={`hatch-${colour}`} height="8" width="8" />
              <rect className="hatch-line" height="8" width="1.6" />
            </pattern>
          ))}
        </defs>
      </svg>
    </>
  )
}
