'use client'

import type { Day } from '@natlas/timeline'
import { useLocale } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { StoryDocument, type StoryQuery } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import { graphqlLanguage } from '../language/graphql-language.ts'
import type { View } from '../view/view.ts'
import { type Chapter, chapterIn, nearestChapter, type ToldChapter } from './chapter.ts'
import { missingOfChapter, viewOfChapter } from './view-of-chapter.ts'

/** The story as far as the page tells it. */
export interface Story {
  readonly loaded: Loaded<StoryQuery>
  /** The chapter that the view names; null when it names none, or the story is not here yet. */
  readonly told: ToldChapter | null
  /** A chapter is told, or will be as soon as the story is here. */
  readonly isOpen: boolean
  /** Sets the whole view to a chapter. */
  readonly goTo: (chapter: Chapter) => void
  /** Begins the story, or goes on with it. */
  readonly open: () => void
  /** Leaves the view as it is. */
  readonly close: () => void
}

/** What the story needs of the page. */
export interface StoryOptions {
  readonly view: View
  readonly setView: (view: Partial<View>, options?: { history: 'replace' }) => unknown
  /** The day that shows, and the last of the atlas. */
  readonly day: Day
  readonly asOf: Day
  /** Stands on a day, without playing. */
  readonly onDay: (day: Day) => void
}

/** Nothing but the view: whatever lay over the map before. */
const nothingElse = { panel: null, country: null, deployment: null, reach: null, article: null, line: null } as const

/** The story over the map: asked for when it is first wanted, then a chapter at a time. */
export function useStory({ view, setView, day, asOf, onDay }: StoryOptions): Story {
  const locale = useLocale()
  const [isBeginning, setBeginning] = useState(false)
  const load = useCallback(
    (signal: AbortSignal) => ask(StoryDocument, { language: graphqlLanguage(locale) }, signal),
    [locale],
  )
  const loaded = useLoaded(view.chapter !== null || isBeginning ? load : null)
  const chapters = loaded.value?.story
  const told = useMemo(() => (chapters ? chapterIn(chapters, view.chapter) : null), [chapters, view.chapter])

  const goTo = useCallback(
    (chapter: Chapter) => {
      onDay(chapter.date)
      setView({ ...nothingElse, ...viewOfChapter(chapter, asOf) })
    },
    [onDay, setView, asOf],
  )

  useEffect(() => {
    if (!isBeginning || !chapters) return
    setBeginning(false)
    // Whoever opened the atlas and moved nothing begins at the beginning.
    const first = day === asOf ? (chapters[0] ?? null) : nearestChapter(chapters, day)
    if (first) goTo(first)
  }, [isBeginning, chapters, day, asOf, goTo])

  // A link may name a chapter and nothing else.
  const linked = useRef(view.chapter)
  useEffect(() => {
    if (!chapters || linked.current === null) return
    const chapter = chapterIn(chapters, linked.current)?.chapter
    const isStillThere = view.chapter === linked.current
    linked.current = null
    if (!chapter || !isStillThere) return
    const missing = missingOfChapter(chapter, asOf, view)
    if (missing.date) onDay(missing.date)
    if (Object.keys(missing).length > 0) setView(missing, { history: 'replace' })
  }, [chapters, view, asOf, onDay, setView])

  return {
    loaded,
    told,
    isOpen: told !== null || isBeginning || (view.chapter !== null && loaded.value === null),
    goTo,
    open: () => (told ? setView(nothingElse) : setBeginning(true)),
    close: () => {
      setBeginning(false)
      setView({ chapter: null, country: null })
    },
  }
}
