'use client'

import type { Borders } from '@natlas/borders'
import type { Day } from '@natlas/timeline'
import { memo, useCallback, useMemo, useRef } from 'react'
import type { Present } from '../deployment/present.ts'
import type { Moment } from '../history/moment.ts'
import type { Status } from '../history/status.ts'
import type { Camera } from '../view/camera.ts'
import { allianceLine, draftsCountFrom } from './alliance-line.ts'
import { borderKind } from './border-kind.ts'
import { CameraSync } from './CameraSync.tsx'
import { EqualAreaMap } from './EqualAreaMap.tsx'
import { graticule } from './graticule.ts'
import { Line } from './Line.tsx'
import { NamesAndSymbols } from './NamesAndSymbols.tsx'
import { Patterns } from './Patterns.tsx'
import { ReachRings, type Ring } from './ReachRings.tsx'
import { ShowDeployments } from './ShowDeployments.tsx'
import { ShowSelected } from './ShowSelected.tsx'
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
  /** Names of states outside the theatre in which something stands, by code. */
  readonly outsideNames: ReadonlyMap<string, string>
  readonly selected: string | null
  readonly camera: Camera | null
  /** Pixels at the right and at the bottom that a panel covers. */
  readonly coveredRight: number
  readonly coveredBottom: number
  /** Troops and missiles of the day. */
  readonly presents: readonly Present[]
  /** The deployments that the panel tells of. */
  readonly selectedDeployments: readonly string[]
  /** How far a weapon reaches: none, or one polygon, or one each for the least and the most. */
  readonly rings: readonly Ring[]
  readonly isReachAsked: boolean
  /** Members on 27 May 1997, when their border of that day is to be drawn. */
  readonly membersOf1997: ReadonlySet<string> | null
  readonly onDeployments: (slugs: readonly string[]) => void
  readonly onSelect: (code: string) => void
  readonly onMove: (camera: Camera) => void
  readonly onHome: () => void
}

/** The map of one moment: lands by status, the borders of the day, names. */
function AtlasMap(props: AtlasMapProps) {
  const { label, borders, moment, day, isFirstDay, selected, camera, coveredRight, onSelect, onMove, onHome } = props
  const {
    coveredBottom,
    isReachAsked,
    presents,
    selectedDeployments,
    rings,
    membersOf1997,
    outsideNames,
    onDeployments,
  } = props
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
        const name = land?.name ?? outsideNames.get(code)
        // A name stands on the mainland where that is an atom of its own: not on Algeria, not on Greenland.
        const home = atoms.includes(code) ? borders.geometry([code]) : geometry
        return name ? [{ code, name, geometry: home, status: land?.status ?? 'ELSEWHERE' }] : []
      }),
    [borders, states, moment, outsideNames],
  )

  const line1997 = useMemo(
    () => membersOf1997 && allianceLine(borders, membersOf1997, draftsCountFrom),
    [borders, membersOf1997],
  )

  const clicked = useRef<string | null>(null)
  const click = useCallback(
    (code: string) => {
      clicked.current = code
      onSelect(code)
    },
    [onSelect],
  )

  const clickedDeployments = useRef<readonly string[] | null>(null)
  const clickDeployments = useCallback(
    (slugs: readonly string[]) => {
      clickedDeployments.current = slugs
      onDeployments(slugs)
    },
    [onDeployments],
  )
  const covered = { right: coveredRight, bottom: coveredBottom }

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
        <Line key={owners.join()} kind={borderKind(owners, territories, statusOf)} line={line} />
      ))}
      {gone.map(({ key, line }) => (
        <Line key={key} kind="gone" line={line} />
      ))}
      {line1997 && <Line kind="line-1997" line={line1997} />}
      <ReachRings rings={rings} />
      <ShowSelected
        clicked={clicked}
        code={selected}
        covered={covered}
        geometry={lands.find((land) => land.code === selected)?.geometry ?? null}
      />
      <ShowDeployments
        clicked={clickedDeployments}
        covered={covered}
        hasCamera={camera !== null}
        hasReach={isReachAsked}
        presents={presents}
        rings={rings}
        selected={selectedDeployments}
      />
      <NamesAndSymbols
        coveredRight={coveredRight}
        lands={lands}
        moment={moment}
        onSelect={clickDeployments}
        presents={presents}
        selected={selectedDeployments}
      />
      <ZoomButtons onHome={onHome} />
    </EqualAreaMap>
  )
}

// Time passes in every frame, and the map changes only where something does.
export default memo(AtlasMap)
