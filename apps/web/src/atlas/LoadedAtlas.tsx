'use client'

import { type Day, stretchAt } from '@natlas/timeline'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { sideOf, sides } from '../deployment/side.ts'
import { useNewsText } from '../deployment/use-news-text.ts'
import { changesOf } from '../history/changes.ts'
import type { History } from '../history/history.ts'
import { membersOn, momentOn } from '../history/moment.ts'
import { useDayText } from '../language/use-day-text.ts'
import { Legend } from '../legend/Legend.tsx'
import { draftsCountFrom } from '../map/alliance-line.ts'
import { useBorders } from '../map/use-borders.ts'
import { useStory } from '../story/use-story.ts'
import { Dock } from '../time/Dock.tsx'
import { usePlayback } from '../time/use-playback.ts'
import type { Camera } from '../view/camera.ts'
import { useMedia } from '../view/use-media.ts'
import { viewParameters } from '../view/view.ts'
import { AddressNotice } from './AddressNotice.tsx'
import { AtlasPanel } from './AtlasPanel.tsx'
import { FailureMessage } from './FailureMessage.tsx'
import { outsideNamesOf } from './outside-names.ts'
import { TopBar } from './TopBar.tsx'
import { trackOf } from './track.ts'
import { useDayInAddress } from './use-day-in-address.ts'
import { useMembersText } from './use-members-text.ts'
import { useTranscript } from './use-transcript.ts'
import { useTroops, useTroopsOn } from './use-troops.ts'

// Leaflet measures the page, which there is none of on the server.
const AtlasMap = dynamic(() => import('../map/AtlasMap.tsx'), { ssr: false })

/** Pixels that the panel covers on a wide screen, with its margin. */
const panelWidth = 340

/** Pixels that it covers as a sheet on a phone, mostly. */
const sheetHeight = 340

/** No deployment, always the same object. */
const none: readonly string[] = []

/** Kilometres across below which the coarse borders would look coarse. */
const fineBelow = 3000

/** The atlas over a loaded history: map, legend, panel and dock, all of one day. */
export function LoadedAtlas({ history }: { history: History }) {
  const t = useTranslations()
  const [view, setView] = useQueryStates(viewParameters)
  const { basis } = view
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')

  const changes = useMemo(() => changesOf(history, basis), [history, basis])
  const wanted = useTroops(history.dataset.release, view)
  const track = useMemo(
    () => trackOf(changes, history.dataset.asOf, reducedMotion, wanted.days),
    [changes, history, reducedMotion, wanted.days],
  )
  const [playback, dispatch] = usePlayback(track, view.date ?? history.dataset.asOf, view.speed)
  useDayInAddress(playback, dispatch, view.date, history.dataset.asOf, setView)

  // Everything but the dock follows the stretch, not the day: between two changes nothing on the map differs.
  const changeDays = useMemo(() => [...new Set(changes.map((change) => change.day))], [changes])
  const { from } = stretchAt(changeDays, playback.day)
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
  const troops = useTroopsOn(wanted, view, playback.day)
  const { presents, rings, news } = troops
  const newsText = useNewsText()
  // What changed last comes first; of one day the alliances, for which the reader came.
  const isNews = news !== null && news.day > (from ?? track.from)
  const told = [...(isNews ? newsText(news) : transcript(latest)), ...(count ? [count] : [])].join(' ')
  const since = isNews ? news.day : from
  const caption = since
    ? t('caption.since', { day: dayText(since), told })
    : t('caption.start', { day: dayText(track.from) })

  const wantsFine = (view.camera?.span ?? Number.POSITIVE_INFINITY) < fineBelow
  const { borders, failed, retry } = useBorders(wantsFine)
  // Land outside the theatre changed hands, too, on days on which nothing else did: Algeria in 1962.
  const borderDay = (borders && stretchAt(borders.changeDays, playback.day).from) ?? track.from
  const shown = useMemo(() => new Set([...moment.lands.values()].map((land) => land.status)).add('ELSEWHERE'), [moment])
  const hasTerritory = [...moment.lands.values()].some((land) => land.kind === 'TERRITORY')

  const outsideNames = useMemo(() => outsideNamesOf(history, presents.shown), [history, presents])
  const shownSides = useMemo(() => {
    const found = new Set(presents.shown.map(({ stretch }) => sideOf(stretch, moment)))
    return sides.filter((side) => found.has(side))
  }, [presents, moment])
  const membersOf1997 = useMemo(
    () => (view.line === '1997' ? membersOn(history, draftsCountFrom) : null),
    [history, view.line],
  )

  const select = useCallback(
    (country: string) => setView({ country, panel: 'countries', deployment: null, reach: null }),
    [setView],
  )
  const selectDeployments = useCallback(
    (slugs: readonly string[]) => setView({ deployment: slugs, reach: null }),
    [setView],
  )
  const move = useCallback((camera: Camera) => setView({ camera }), [setView])
  const goHome = useCallback(() => setView({ camera: null }), [setView])
  const isNarrow = useMedia('(max-width: 640px)')
  const isLow = useMedia('(max-height: 520px)')
  const stand = useCallback(
    (day: Day) => {
      dispatch({ type: 'pause' })
      dispatch({ type: 'seek', day })
    },
    [dispatch],
  )
  const story = useStory({ view, setView, day: playback.day, asOf: history.dataset.asOf, onDay: stand })
  const isElseOpen = view.panel !== null || view.deployment !== null
  const isOpen = isElseOpen || view.country !== null || story.isOpen

  return (
    <>
      <div className="stage">
        <TopBar
          isStoryOpen={story.isOpen && !isElseOpen}
          onPanel={(panel) => setView({ panel, country: null, deployment: null, reach: null, article: null })}
          onStory={story.isOpen && !isElseOpen ? story.close : story.open}
          panel={view.deployment ? null : (view.panel ?? (view.country && !story.isOpen ? 'countries' : null))}
          year={playback.day.slice(0, 4)}
        />
        {borders ? (
          <AtlasMap
            borders={borders}
            camera={view.camera}
            coveredBottom={isOpen && isNarrow ? sheetHeight : 0}
            coveredRight={isOpen && !isNarrow ? panelWidth : 0}
            day={borderDay}
            isFirstDay={playback.day === from}
            isReachAsked={view.reach !== null}
            label={t('page.map')}
            moment={moment}
            onHome={goHome}
            onMove={move}
            membersOf1997={membersOf1997}
            onDeployments={selectDeployments}
            outsideNames={outsideNames}
            onSelect={select}
            presents={presents.shown}
            rings={rings}
            selected={view.country}
            selectedDeployments={view.deployment ?? none}
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
        {troops.loaded.failed && view.panel !== 'layers' && (
          <FailureMessage onRetry={troops.loaded.retry} text={t('failure.troops')} title={t('failure.troopsTitle')} />
        )}
        {view.article !== null && view.panel !== 'drafts' && troops.drafts.failed && (
          <FailureMessage onRetry={troops.drafts.retry} text={t('failure.article')} title={t('failure.articleTitle')} />
        )}
        <Legend
          basis={basis}
          hasLine={membersOf1997 !== null}
          hasRing={rings.length > 0}
          hasTerritory={hasTerritory}
          isFolded={isNarrow || isLow}
          onBasis={(basis) => setView({ basis })}
          presents={presents.shown}
          shown={shown}
          sides={shownSides}
        />
        <AddressNotice history={history} story={story.loaded.value} troops={troops} view={view} />
        {isOpen && (
          <AtlasPanel
            day={playback.day}
            history={history}
            moment={moment}
            onDay={(to) => dispatch({ type: 'seek', day: to })}
            setView={setView}
            story={story}
            troops={troops}
            view={view}
          />
        )}
      </div>
      <Dock
        caption={caption}
        changes={useMemo(() => [...changes.map((change) => change.day), ...wanted.days], [changes, wanted.days])}
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
