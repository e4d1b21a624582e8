'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { StoryQuery } from '../../generated/graphql.ts'
import { useDetails } from '../deployment/use-details.ts'
import type { History } from '../history/history.ts'
import { languageOf } from '../language/language.ts'
import type { View } from '../view/view.ts'
import { BeyondNotice } from './BeyondNotice.tsx'
import { beyondDeployments, beyondDrafts, beyondHistory, beyondLayers, beyondReach, beyondStory } from './beyond.ts'
import type { Troops } from './use-troops.ts'

/** What the page was opened with, and what it can be held against as far as it is loaded. */
export interface AddressNoticeProps {
  readonly view: View
  readonly history: History
  /** Null as long as it is not here. */
  readonly story: StoryQuery | null
  readonly troops: Pick<Troops, 'loaded' | 'drafts'>
}

/** Tells what of the address the atlas does not hold, in one notice that grows as more is loaded. */
export function AddressNotice({ view, history, story, troops }: AddressNoticeProps) {
  // As the page was opened: what the reader chooses later is always there.
  const [opened] = useState(view)
  const { loaded, drafts } = troops
  const names = [
    ...beyondHistory(history, opened),
    ...(loaded.value ? beyondLayers(loaded.value.layers, opened.layers) : []),
    ...(loaded.value ? beyondDeployments(loaded.value, opened.deployment) : []),
    ...(story ? beyondStory(story.story, opened.chapter) : []),
    ...(drafts.value ? beyondDrafts(drafts.value.draftTreaties, opened.article) : []),
  ]
  const [deployment] = opened.deployment ?? []
  if (opened.reach && deployment) return <WithReach deployment={deployment} names={names} reach={opened.reach} />
  return <Told names={[...names, ...beyondReach([], opened.reach)]} />
}

/** The same with the reach, of which the details of the deployment tell whether it has such a weapon. */
function WithReach(props: { names: readonly string[]; deployment: string; reach: string }) {
  const { names, deployment, reach } = props
  const { value } = useDetails(deployment, languageOf(useLocale()))
  return <Told names={[...names, ...(value ? beyondReach(value.deployment?.systems ?? [], reach) : [])]} />
}

/** Comes back, once put away, when there is more to tell. */
function Told({ names }: { names: readonly string[] }) {
  return <BeyondNotice key={names.join()} names={names} />
}
