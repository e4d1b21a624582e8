import { isWide } from '../deployment/cluster.ts'
import type { DrawnMap } from './draw-map.ts'
import { StaticMark } from './StaticMark.tsx'
import './static-map.css'

/** Height of the letters, in units, below which a name cannot be read on a phone. */
const legibleFrom = 13

/** A map as one picture without any script. `label` tells what it shows; `selected` is the code of the state that is told of. */
export function StaticMap({ map, label, selected }: { map: DrawnMap; label: string; selected?: string | undefined }) {
  const { width, height, lands, lines, names, marks } = map
  // The outline of the selected state lies over its neighbours.
  const selectedLast = lands.toSorted((a, b) => Number(a.code === selected) - Number(b.code === selected))
  // Names of states stand between the two: upon wide symbols, and beneath small ones.
  const marksOf = (size: 'wide' | 'small') =>
    marks
      .filter(({ spots: [first] }) => first && isWide(first) === (size === 'wide'))
      .map((mark) => <StaticMark key={mark.key} mark={mark} />)
  return (
    <svg
      aria-label={label}
      className="static-map"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect className="static-sea" height={height} width={width} />
      {selectedLast.map(({ code, name, status, path }) => (
        <path
          className="static-land"
          d={path}
          data-code={code}
          data-selected={code === selected || undefined}
          data-status={status}
          key={code}
        >
          {name && <title>{name}</title>}
        </path>
      ))}
      {lines.map(({ kind, path }) => (
        <path className="static-line" d={path} data-kind={kind} key={kind} />
      ))}
      {marksOf('wide')}
      {names.map(({ code, status, lines: [first = '', second], x, y, size }) => (
        <text
          className="static-name"
          data-small={size < legibleFrom || undefined}
          data-status={status}
          fontSize={tidy(size)}
          key={code}
          x={tidy(x)}
          y={tidy(y + (second ? -0.24 : 0.35) * size)}
        >
          {first}
          {second && (
            <tspan dy="1.15em" x={tidy(x)}>
              {second}
            </tspan>
          )}
        </text>
      ))}
      {marksOf('small')}
    </svg>
  )
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
