'use client'

import type { Borders } from '@natlas/borders'
import type { Day } from '@natlas/timeline'
import { useCallback, useMemo, useRef } from 'react'
import type { Moment } from '../history/moment.ts'
import { isColoured, type Status } from '../history/status.ts'
import type { Camera } from '../view/camera.ts'
import { CameraSync } from './CameraSync.tsx'
import { EqualAreaMap } from './EqualAreaMap.tsx'
import { graticule } from './graticule.ts'
import { Line, type LineKind } from './Line.tsx'
import { Patterns } from './Patterns.tsx'
import { ShowSelected } from './ShowSelected.tsx'
import { StateNames } from './StateNames.tsx'
import { StateShape } from './StateShape.tsx'
import { useGoneBorders } from './use-gone-borders.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import './map.css'

/** What the map draws, and what it tells. */
export interface AtlasMapProps {
  readonly label: string
  readonly borders: Borders
  readonly moment: Moment
  /** A day on which the borders are those to draw. */
  readonly day: Day
  /** The day shown is the one that brought the moment, so that who joined on it shines. */
  readonly isFirstDay: boolean
  readonly selected: string | null
  readonly camera: Camera | null
  /** Pixels at the right that a panel covers. */
  readonly coveredRight: number
  readonly onSelect: (code: string) => void
  readonly onMove: (camera: Camera) => void
  readonly onHome: () => void
}

/** States whose border the atlas draws dashed, since many states do not recognise them; see the note in their record. */
const partlyRecognised: readonly string[] = ['XKX']

function kindOfBorder(
  owners: readonly string[],
  territories: ReadonlySet<string>,
  statusOf: (code: string) => Status,
): LineKind {
  if (owners.some((code) => territories.has(code))) return 'border-territory'
  if (owners.some((code) => partlyRecognised.includes(code))) return 'border-dashed'
  return owners.every((code) => isColoured(statusOf(code))) ? 'border' : 'border-plain'
}

/** The map of one moment: lands by status, the borders of the day, names. */
export default function AtlasMap(props: AtlasMapProps) {
  const { label, borders, moment, day, isFirstDay, selected, camera, coveredRight, onSelect, onMove, onHome } = props
  const statusOf = (code: string): Status => moment.lands.get(code)?.status ?? 'ELSEWHERE'

  const states = useMemo(
    () =>
      borders.statesOn(day).map((it) => ({ ...it, geometry: borders.geometry(it.atoms), key: borders.key(it.atoms) })),
    [borders, day],
  )
  const lines = useMemo(() => borders.borderLines(day), [borders, day])
  const gone = useGoneBorders(lines)
  const territories = useMemo(
    () => new Set(states.flatMap(({ code, kind }) => (kind === 'TERRITORY' ? [code] : []))),
    [states],
  )
  const lands = useMemo(
    () =>
      states.flatMap(({ code, atoms, geometry }) => {
        const land = moment.lands.get(code)
        // A name stands on the mainland where that is an atom of its own: not on Algeria, not on Greenland.
        const home = atoms.includes(code) ? borders.geometry([code]) : geometry
        return land ? [{ code, name: land.name, geometry: home, status: land.status }] : []
      }),
    [borders, states, moment],
  )

  const clicked = useRef<string | null>(null)
  const click = useCallback(
    (code: string) => {
      clicked.current = code
      onSelect(code)
    },
    [onSelect],
  )

  return (
    <EqualAreaMap label={label}>
      <Patterns />
      <CameraSync camera={camera} onMove={onMove} />
      <Line kind="graticule" line={graticule} />
      {states.map(({ code, geometry, key }) => (
        <StateShape
          code={code}
          geometry={geometry}
          isNew={isFirstDay && (moment.lands.get(code)?.isNew ?? false)}
          isSelected={code === selected}
          key={`${code} ${key}`}
          name={moment.lands.get(code)?.name ?? ''}
          onSelect={click}
          status={statusOf(code)}
        />
      ))}
      <Line kind="coast" line={borders.coastLines()} />
      {lines.map(({ owners, line }) => (
        <Line key={owners.join()} kind={kindOfBorder(owners, territories, statusOf)} line={line} />
      ))}
      {gone.map(({ key, line }) => (
        <Line key={key} kind="gone" line={line} />
      ))}
      <ShowSelected
        clicked={clicked}
        code={selected}
        coveredRight={coveredRight}
        geometry={lands.find((land) => land.code === selected)?.geometry ?? null}
      />
      <StateNames coveredRight={coveredRight} lands={lands} />
      <ZoomButtons onHome={onHome} />
    </EqualAreaMap>
  )
}
