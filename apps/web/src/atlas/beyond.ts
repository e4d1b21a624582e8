import type { Layer } from '../deployment/deployments.ts'
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
  const known = new Set(layers.map(({ slug }) => slug))
  return (named ?? []).filter((slug) => !known.has(slug)).map((slug) => `layers=${slug}`)
}
