'use client'

import { stretchAt } from '@natlas/timeline'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { changesOf } from '../history/changes.ts'
import type { History } from '../history/history.ts'
import { momentOn } from '../history/moment.ts'
import { useDayText } from '../language/use-day-text.ts'
import { Legend } from '../legend/Legend.tsx'
import { useBorders } from '../map/use-borders.ts'
import { PlacePanel } from '../place/PlacePanel.tsx'
import { Dock } from '../time/Dock.tsx'
import { usePlayback } from '../time/use-playback.ts'
import type { Camera } from '../view/camera.ts'
import { useMedia } from '../view/use-media.ts'
import { viewParameters } from '../view/view.ts'
import { BeyondNotice } from './BeyondNotice.tsx'
import { FailureMessage } from './FailureMessage.tsx'
import { TopBar } from './TopBar.tsx'
import { trackOf } from './track.ts'
import { useDayInAddress } from './use-day-in-address.ts'
import { useMembersText } from './use-members-text.ts'
import { useTranscript } from './use-transcript.ts'

// Leaflet measures the page, which there is none of on the server.
const AtlasMap = dynamic(() => import('../map/AtlasMap.tsx'), { ssr: false })

/** Pixels that the panel covers on a wide screen, with its margin. */
const panelWidth = 340

/** Kilometres across below which the coarse borders would look coarse. */
const fineBelow = 3000

/** The atlas over a loaded history: map, legend, panel and dock, all of one day. */
export function LoadedAtlas({ history }: { history: History }) {
  const t = useTranslations()
  const [view, setView] = useQueryStates(viewParameters)
  const { basis } = view
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')

  const changes = useMemo(() => changesOf(history, basis), [history, basis])
  const track = useMemo(() => trackOf(changes, history.dataset.asOf, reducedMotion), [changes, history, reducedMotion])
  const [playback, dispatch] = usePlayback(track, view.date ?? history.dataset.asOf, view.speed)
  useDayInAddress(playback, dispatch, view.date, history.dataset.asOf, setView)

  // Everything but the dock follows the stretch, not the day: between two changes nothing on the map differs.
  const { from } = stretchAt(track.changes, playback.day)
  const day = from ?? track.from
  const moment = useMemo(() => momentOn(history, day, from, basis), [history, day, from, basis])
  const transcript = useTranscript(history)
  const membersText = useMembersText(moment, basis)
  const latest = useMemo(() => changes.filter((change) => change.day === from), [changes, from])
  const dayText = useDayText()
  const count =
    moment.members > 0
      ? t('caption.count', { count: moment.members })
      : moment.signatories > 0 && t('caption.signatories', { count: moment.signatories })
  const told = [...transcript(latest), ...(count ? [count] : [])].join(' ')
  const caption = from
    ? t('caption.since', { day: dayText(from), told })
    : t('caption.start', { day: dayText(track.from) })

  const wantsFine = (view.camera?.span ?? Number.POSITIVE_INFINITY) < fineBelow
  const { borders, failed, retry } = useBorders(wantsFine)
  // Land outside the theatre changed hands, too, on days on which nothing else did: Algeria in 1962.
  const borderDay = (borders && stretchAt(borders.changeDays, playback.day).from) ?? track.from
  const shown = useMemo(() => new Set([...moment.lands.values()].map((land) => land.status)).add('ELSEWHERE'), [moment])
  const hasTerritory = [...moment.lands.values()].some((land) => land.kind === 'TERRITORY')

  const select = useCallback((country: string | null) => setView({ country, panel: 'countries' }), [setView])
  const close = useCallback(() => setView({ country: null, panel: null }), [setView])
  const move = useCallback((camera: Camera) => setView({ camera }), [setView])
  const goHome = useCallback(() => setView({ camera: null }), [setView])
  const isNarrow = useMedia('(max-width: 640px)')
  const isLow = useMedia('(max-height: 520px)')
  const isOpen = view.panel !== null || view.country !== null

  return (
    <>
      <div className="stage">
        <TopBar isPanelOpen={isOpen} onPanel={() => (isOpen ? close() : select(null))} />
        {borders ? (
          <AtlasMap
            borders={borders}
            camera={view.camera}
            coveredRight={isOpen && !isNarrow ? panelWidth : 0}
            day={borderDay}
            isFirstDay={playback.day === from}
            label={t('page.map')}
            moment={moment}
            onHome={goHome}
            onMove={move}
            onSelect={select}
            selected={view.country}
          />
        ) : (
          !failed && (
            <p className="message" role="status">
              {t('loading.borders')}
            </p>
          )
        )}
        {failed && !borders && (
          <FailureMessage onRetry={retry} text={t('failure.borders')} title={t('failure.bordersTitle')} />
        )}
        <Legend
          basis={basis}
          hasTerritory={hasTerritory}
          isFolded={isNarrow || isLow}
          onBasis={(basis) => setView({ basis })}
          shown={shown}
        />
        <BeyondNotice country={view.country} date={view.date} history={history} />
        {isOpen && (
          <PlacePanel
            code={view.country}
            day={playback.day}
            history={history}
            moment={moment}
            onClose={close}
            onDay={(to) => dispatch({ type: 'seek', day: to })}
            onSelect={select}
          />
        )}
      </div>
      <Dock
        caption={caption}
        changes={useMemo(() => changes.map((change) => change.day), [changes])}
        dispatch={dispatch}
        membersText={membersText}
        onSpeed={(speed) => {
          dispatch({ type: 'speed', speed })
          setView({ speed })
        }}
        playback={playback}
        track={track}
      />
    </>
  )
}
