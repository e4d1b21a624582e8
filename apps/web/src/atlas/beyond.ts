import { type Deployments, deploymentsOf, type Layer } from '../deployment/deployments.ts'
import type { Details } from '../deployment/use-details.ts'
import { articleName, type Drafts } from '../draft/use-drafts.ts'
import { countriesOf, type History } from '../history/history.ts'
import type { View } from '../view/view.ts'
import { firstDay } from './track.ts'

/** The parts of a view for which the history holds nothing, as the address has them. */
export function beyondHistory(history: History, { date, country }: Pick<View, 'date' | 'country'>): string[] {
  const known = [...countriesOf(history), ...history.specialTerritories].some((it) => it.code === country)
  return [
    ...(date !== null && (date < firstDay || date > history.dataset.asOf) ? [`date=${date}`] : []),
    ...(country !== null && !known ? [`country=${country}`] : []),
  ]
}

/** The layers that a view names and that there are not, as the address has them. */
export function beyondLayers(layers: readonly Layer[], named: View['layers']): string[] {
  if (named === null || named === 'all') return []
  const known = new Set(layers.map(({ slug }) => slug))
  return named.filter((slug) => !known.has(slug)).map((slug) => `layers=${slug}`)
}

/** The deployments that a view names among others and that there are not; of one alone its panel tells. */
export function beyondDeployments(deployments: Deployments, named: View['deployment']): string[] {
  if (named === null || named.length === 1) return []
  const known = new Set(deploymentsOf(deployments).map(({ slug }) => slug))
  return named.filter((slug) => !known.has(slug)).map((slug) => `deployment=${slug}`)
}

/** The chapter that a view names, when the story has none of that name. */
export function beyondStory(story: readonly { readonly slug: string }[], chapter: View['chapter']): string[] {
  return chapter === null || story.some(({ slug }) => slug === chapter) ? [] : [`chapter=${chapter}`]
}

/** The article that a view names, when no draft has it. */
export function beyondDrafts(drafts: Drafts, article: View['article']): string[] {
  const isKnown = drafts.some((draft) => draft.articles.some((one) => articleName(draft, one) === article))
  return article === null || isKnown ? [] : [`article=${article}`]
}

/** The weapon whose reach a view names, when it is none of these, or none whose range is published. */
export function beyondReach(systems: Details['systems'], reach: View['reach']): string[] {
  const isKnown = systems.some(({ slug, rangeKm }) => slug === reach && rangeKm !== null)
  return reach === null || isKnown ? [] : [`reach=${reach}`]
}
