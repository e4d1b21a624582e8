'use client'

import type { Day } from '@natlas/timeline'
import { useRef, useState } from 'react'
import { DeploymentPanel } from '../deployment/DeploymentPanel.tsx'
import { DeploymentsPanel } from '../deployment/DeploymentsPanel.tsx'
import { DraftsPanel } from '../draft/DraftsPanel.tsx'
import type { History } from '../history/history.ts'
import type { Moment } from '../history/moment.ts'
import { LayersPanel } from '../layer/LayersPanel.tsx'
import { namedLayers } from '../layer/shown-layers.ts'
import { PlacePanel } from '../place/PlacePanel.tsx'
import { ScenariosPanel } from '../scenario/ScenariosPanel.tsx'
import { ChapterPanel } from '../story/ChapterPanel.tsx'
import type { Story } from '../story/use-story.ts'
import type { View } from '../view/view.ts'
import type { Troops } from './use-troops.ts'

/** What the one panel needs to tell of anything. */
export interface AtlasPanelProps {
  readonly view: View
  readonly setView: (view: Partial<View>) => unknown
  readonly history: History
  readonly troops: Troops
  readonly story: Story
  readonly moment: Moment
  readonly day: Day
  readonly onDay: (day: Day) => void
}

/** The one panel of the page, by what the view names: deployments before a list, both before the story, and this before a country. */
export function AtlasPanel(props: AtlasPanelProps) {
  const { view, setView, history, troops, story, moment, day, onDay } = props
  const { loaded, on, presents, drafts, reach } = troops
  const layers = loaded.value?.layers ?? null
  const close = () => setView({ panel: null, country: null, deployment: null, reach: null, article: null })
  const deselect = () => setView({ deployment: null, reach: null })
  // What the reader came from, or has laid on the map, stays when a deployment is closed.
  const closeDeployment = view.panel || view.article ? deselect : close
  const back = view.panel || story.isOpen ? deselect : null
  // What was unfolded and how far it was read outlives a look at one deployment.
  const [openLayers, setOpenLayers] = useState<ReadonlySet<string>>(new Set())
  const layersScroll = useRef(0)
  const selectDeployments = (slugs: readonly string[]) => setView({ deployment: slugs, reach: null })
  const selected = view.deployment ?? []
  const [first] = selected

  if (first && selected.length === 1) {
    return (
      <DeploymentPanel
        day={day}
        history={history}
        onBack={back}
        onClose={closeDeployment}
        onCountry={(country) => setView({ country, panel: 'countries', deployment: null, reach: null })}
        onDay={onDay}
        onReach={(reach) => setView({ reach })}
        reach={reach}
        slug={first}
      />
    )
  }
  if (selected.length > 1) {
    return (
      <DeploymentsPanel
        moment={moment}
        onBack={back}
        onClose={closeDeployment}
        onSelect={selectDeployments}
        presents={presents.all.filter(({ deployment }) => selected.includes(deployment.slug))}
      />
    )
  }
  if (view.panel === 'layers') {
    return (
      <LayersPanel
        isLineOn={view.line === '1997'}
        layers={layers}
        hasFailed={loaded.failed}
        moment={moment}
        on={on}
        onClose={close}
        onLayers={(next) => setView({ layers: layers && namedLayers(layers, next) })}
        onLine={(isOn) => setView({ line: isOn ? '1997' : null })}
        onOpen={setOpenLayers}
        onPanel={(panel) => setView({ panel })}
        open={openLayers}
        scroll={layersScroll}
        onRetry={loaded.retry}
        onSelect={selectDeployments}
        presents={presents.all}
      />
    )
  }
  if (view.panel === 'drafts') {
    return (
      <DraftsPanel
        article={view.article}
        drafts={drafts}
        onArticle={(article) => setView({ article })}
        onBack={() => setView({ panel: 'layers', article: null })}
        onClose={close}
        onDay={onDay}
        onSelect={selectDeployments}
      />
    )
  }
  if (view.panel === 'scenarios') {
    return (
      <ScenariosPanel
        onBack={() => setView({ panel: 'layers' })}
        onClose={close}
        onDay={onDay}
        onSelect={selectDeployments}
      />
    )
  }
  if (view.panel === null && story.isOpen) return <ChapterPanel story={story} />
  return (
    <PlacePanel
      code={view.country}
      day={day}
      history={history}
      moment={moment}
      onClose={close}
      onDay={onDay}
      onDeployments={selectDeployments}
      onSelect={(country) => setView({ country, panel: 'countries' })}
      presents={presents.all}
    />
  )
}
