'use client'

import { type Day, holdsOn } from '@natlas/timeline'
import { useLocale } from 'next-intl'
import { useCallback, useMemo } from 'react'
import type { DraftsQuery } from '../../generated/graphql.ts'
import { type Deployment, type Deployments, deploymentsOf } from '../deployment/deployments.ts'
import { type News, newsOn } from '../deployment/news.ts'
import { inLayers, stepDays } from '../deployment/present.ts'
import { useDeployments } from '../deployment/use-deployments.ts'
import { type Presents, usePresents } from '../deployment/use-presents.ts'
import { useDrafts, useTouched } from '../draft/use-drafts.ts'
import type { Loaded } from '../http/use-loaded.ts'
import { languageOf } from '../language/language.ts'
import { shownLayers } from '../layer/shown-layers.ts'
import type { Ring } from '../map/ReachRings.tsx'
import { type ReachAnswer, useReach } from '../reach/use-reach.ts'
import type { View } from '../view/view.ts'

/** Troops and missiles, and which of them the view wants. */
export interface WantedTroops {
  readonly loaded: Loaded<Deployments>
  /** The layers that are on. */
  readonly on: ReadonlySet<string>
  readonly drafts: Loaded<DraftsQuery>
  /** Whether the view shows a deployment: by its layers, its selection, or because an article touched it. */
  readonly isWanted: (deployment: Deployment) => boolean
  /** The days on which what is shown comes, goes or changes, oldest first. */
  readonly days: readonly Day[]
}

/** All that the page tells of troops and missiles on a day. */
export interface Troops extends WantedTroops {
  readonly presents: Presents
  /** What changed last of what is shown. */
  readonly news: News | null
  readonly reach: ReachAnswer
  readonly rings: readonly Ring[]
}

const noDays: readonly Day[] = []
const noRings: readonly Ring[] = []

/** Loads troops and missiles, and finds which of them the view wants at any time. */
export function useTroops(release: string, view: View): WantedTroops {
  const language = languageOf(useLocale())
  const loaded = useDeployments(release, language)
  const { value: deployments } = loaded
  const on = useMemo(() => shownLayers(deployments?.layers ?? [], view.layers), [deployments, view.layers])

  const drafts = useDrafts(view.panel === 'drafts' || view.article !== null, language)
  const touched = useTouched(drafts.value?.draftTreaties ?? null, view.article)
  const { deployment: selected } = view
  const isWanted = useCallback(
    (deployment: Deployment) =>
      selected?.includes(deployment.slug) || (touched ? touched.has(deployment.slug) : inLayers(on)(deployment)),
    [on, touched, selected],
  )
  const days = useMemo(() => (deployments ? stepDays(deployments, isWanted) : noDays), [deployments, isWanted])
  return { loaded, on, drafts, isWanted, days }
}

/** What of the troops stands on a day, what changed last, and how far a weapon reaches that the reader asked for. */
export function useTroopsOn(wanted: WantedTroops, view: View, day: Day): Troops {
  const { loaded, isWanted } = wanted
  const language = languageOf(useLocale())
  const { value: deployments } = loaded
  const presents = usePresents(deployments, isWanted, day)
  // Between two changes of what stands there is no news.
  const news = useMemo(
    () => (deployments ? newsOn(deployments, isWanted, presents.day) : null),
    [deployments, isWanted, presents],
  )

  const [first = null] = view.deployment ?? []
  const reach = useReach(view.reach, first, first && deployments && placeDay(deployments, first, day), language)
  const { value: asked } = reach.loaded
  const hadIt = asked?.deployment?.systems.some(({ slug }) => slug === asked.reach.system.slug)
  const answer = reach.system && hadIt ? asked?.reach : undefined
  const rings = useMemo(() => {
    if (!answer) return noRings
    const areas = { most: answer.ring, least: answer.ringMin }
    return (['most', 'least'] as const).flatMap((reached): Ring[] => {
      const area = areas[reached]
      return area ? [{ key: `${answer.system.slug} ${first} ${reached}`, area: area as Ring['area'], reached }] : []
    })
  }, [answer, first])
  return { ...wanted, presents, news, reach, rings }
}

/** A day on which a deployment stood where it did on a day: the first of that stretch, or of the one nearest to it. */
function placeDay(deployments: Deployments, slug: string, day: Day): Day | null {
  const stretches = deploymentsOf(deployments).find((it) => it.slug === slug)?.stretches ?? []
  const stretch =
    stretches.find((it) => holdsOn(it, day)) ?? stretches.findLast(({ from }) => from <= day) ?? stretches[0]
  return stretch?.from ?? null
}
